#!/usr/bin/env python3
"""Prints what Sitrep costs and how well it reads, with ratios of figures that were measured in one run.

usage: bench.py [--runs N] [--all] [--peer]
                [--score SCORE.py GOLD_DIR DOCS_DIR]...
                [--swap SWAP.py SCORE.py GOLD_DIR DOCS_DIR MAP.json]...
                [--throughput FOLDER] [--stream FOLDER COUNT] [--scale FOLDER COUNT...] [--render FOLDER]

Without arguments: the cold start alone, on the first sample crisis. --all is --throughput, --stream, --scale and
--render on it. --peer fetches CoreNLP and its models (500 MB, by Maven) and measures it beside --throughput.
Folders and scorers are the caller's; MAP.json holds the new names. Needs Maven; standard library only.
"""
import glob, os, re, shutil, statistics, subprocess, sys, tempfile, time

HOME = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SITREP = os.path.join(HOME, "sitrep")


def run(command):
    """Wall seconds, processor seconds and the highest memory in MB of one run."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"exit {process.returncode}: {' '.join(command)}")
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def cold_start(runs, work):
    seeds = sorted(glob.glob(os.path.join(HOME, "seeds", "*", "")))[0]
    out = os.path.join(work, "report")
    report = os.path.join(out, "report.json")
    commands = [
        ("--help", [SITREP, "--help"]),
        ("report", [SITREP, "report", seeds, "-q", "-o", out]),
        ("extract", [SITREP, "extract", seeds, "-q", "-o", os.path.join(work, "x.json")]),
        ("render pdf", [SITREP, "render", report, "-q", "-o", os.path.join(work, "r.pdf")]),
        ("render docx", [SITREP, "render", report, "-q", "-o", os.path.join(work, "r.docx")]),
    ]
    print(f"cold start, {runs} runs: command, wall (lowest, median), processor time (lowest), memory")
    for name, command in commands:
        run(command)
        timed = [run(command) for _ in range(runs)]
        walls = [wall for wall, _, _ in timed]
        print(
            f"  {name:12} {min(walls):6.3f} s {statistics.median(walls):6.3f} s"
            f" {min(cpu for _, cpu, _ in timed):6.3f} s {max(rss for _, _, rss in timed):5.0f} MB"
        )


def scores(scorer, gold, docs, work):
    """The scorer's lines, name -> share, for the reader's report of the documents."""
    report = os.path.join(work, "scored.json")
    run([SITREP, "extract", docs, "-q", "-o", report])
    text = subprocess.run(
        [sys.executable, scorer, gold, report, "--docs", docs], capture_output=True, text=True, check=True
    ).stdout
    found = {}
    for line in text.splitlines():
        match = re.match(r"\s*(\S.*?)\s{2,}.*?\b([01]\.\d+)\s*$", line)
        if match:
            found[match.group(1).strip(" :")] = float(match.group(2))
    return found


def score(scorer, gold, docs, work):
    print(f"scores of {gold}")
    for name, share in scores(scorer, gold, docs, work).items():
        print(f"  {name:40} {share:.3f}")


def swap(swapper, scorer, gold, docs, names, work):
    renamed = os.path.join(work, "renamed")
    shutil.rmtree(renamed, ignore_errors=True)
    subprocess.run([sys.executable, swapper, gold, docs, names, renamed], check=True)
    before, after = scores(scorer, gold, docs, work), scores(scorer, renamed, renamed, work)
    print(f"renamed by {names}: as it is, renamed, difference")
    for name, share in before.items():
        other = after.get(name, 0.0)
        print(f"  {name:40} {share:.3f} {other:.3f} {other - share:+.3f}{'  falls' if other < share - 0.03 else ''}")


class Programs:
    """The programs of this folder, compiled once against the libraries that pom.xml names."""

    def __init__(self, work, peer):
        self.folder = os.path.join(work, "programs")
        self.peer = peer
        self.built = False

    def path(self):
        if not self.built:
            self.build()
        return os.pathsep.join([self.folder, *self.own, *self.libraries])

    def build(self):
        pom = os.path.join(HOME, "tools", "bench", "pom.xml")
        listed = os.path.join(self.folder, "libraries")
        os.makedirs(self.folder)
        maven = ["mvn", "-B", "-q", "-f", pom, "dependency:build-classpath", "-Dmdep.outputFile=" + listed]
        subprocess.run(maven + (["-Pcorenlp"] if self.peer else []), check=True)
        with open(listed, encoding="utf-8") as file:
            self.libraries = file.read().strip().split(os.pathsep)
        run([SITREP, "--version"])
        target = os.path.join(HOME, "cli", "target")
        self.own = [os.path.join(target, "sitrep.jar"), *sorted(glob.glob(os.path.join(target, "lib", "*.jar")))]
        sources = glob.glob(os.path.join(HOME, "tools", "bench", "src", "org", "sitrep", "bench", "*.java"))
        sources = [s for s in sources if self.peer or not s.endswith("PeerThroughput.java")]
        path = os.pathsep.join(self.own + self.libraries)
        compiler = ["javac", "-nowarn", "-cp", path, "-processorpath", path, "-d", self.folder]
        subprocess.run(compiler + sources, check=True)
        self.built = True

    def command(self, name, *arguments, options=()):
        return ["java", "-XX:+UseSerialGC", *options, "-cp", self.path(), name, *arguments]

    def output(self, name, *arguments, options=()):
        command = self.command("org.sitrep.bench." + name, *arguments, options=options)
        return subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout


def throughput(programs, folder):
    print(f"articles a minute on one core, once warm: {folder}")
    language, whole = (float(n) for n in programs.output("Throughput", folder, "20").split())
    print(f"  {'Sitrep, to dependencies, names and times':44} {language:8.0f}")
    print(f"  {'Sitrep, to events and figures':44} {whole:8.0f}")
    if programs.peer:
        peer = float(programs.output("PeerThroughput", folder, "60", options=["-Xmx6g"]))
        print(f"  {'CoreNLP, to dependencies, names and times':44} {peer:8.0f}")
        print(f"  {'times as many':44} {language / peer:8.1f}, {whole / peer:.1f}")


def stream(programs, folder, count, work):
    """A heap of 256 MB has to do for any number of documents."""
    documents = os.path.join(work, "documents.jsonl")
    with open(documents, "w", encoding="utf-8") as file:
        command = programs.command("org.sitrep.bench.VariedArticles", folder, count)
        subprocess.run(command, check=True, stdout=file)
    start = time.monotonic()
    command = programs.command("org.sitrep.cli.Main", "annotate", "--jsonl", options=["-Xmx256m"])
    with open(documents, encoding="utf-8") as file:
        process = subprocess.Popen(command, stdin=file, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        answers = sum(1 for _ in process.stdout)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    print(
        f"annotate --jsonl, -Xmx256m: {answers} answers to {count} documents, exit {process.returncode},"
        f" {time.monotonic() - start:.0f} s, {usage.ru_maxrss / 1024:.0f} MB"
    )


def scale(programs, folder, counts):
    print(f"one report of so many articles, made from {folder}")
    print(programs.output("ReadingSpeed", folder, *counts), end="")


def render(programs, folder):
    """JMH: report.json to document in a warm process."""
    print(f"report.json to document, warm, milliseconds (JMH): {folder}")
    options = ["-Dbench.folder=" + folder]
    jmh = ["-f", "1", "-wi", "5", "-i", "5", "-w", "2", "-r", "2", "-jvmArgsAppend", options[0]]
    command = programs.command("org.openjdk.jmh.Main", *jmh, "RenderSpeed")
    text = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    for line in text.splitlines():
        if re.match(r"\d+ articles: |Benchmark |RenderSpeed\.", line):
            print("  " + line)


def main(arguments):
    runs, jobs = 10, []
    seeds = sorted(glob.glob(os.path.join(HOME, "seeds", "*", "")))[0]
    peer = "--peer" in arguments
    arguments = [word for word in arguments if word != "--peer"]
    if "--all" in arguments:
        at = arguments.index("--all")
        every = ["--throughput", seeds, "--stream", seeds, "20000", "--render", seeds]
        arguments[at : at + 1] = [*every, "--scale", seeds, "250", "500", "1000", "2000"]
    while arguments:
        option, arguments = arguments[0], arguments[1:]
        end = next((i for i, word in enumerate(arguments) if word.startswith("--")), len(arguments))
        values, arguments = arguments[:end], arguments[end:]
        if option == "--runs" and len(values) == 1:
            runs = int(values[0])
        elif option == "--score" and len(values) == 3:
            jobs.append(lambda work, v=values: score(*v, work))
        elif option == "--swap" and len(values) == 5:
            jobs.append(lambda work, v=values: swap(*v, work))
        elif option == "--throughput" and len(values) == 1:
            jobs.append(lambda work, v=values: throughput(programs, *v))
        elif option == "--stream" and len(values) == 2:
            jobs.append(lambda work, v=values: stream(programs, *v, work))
        elif option == "--scale" and len(values) >= 2:
            jobs.append(lambda work, v=values: scale(programs, v[0], v[1:]))
        elif option == "--render" and len(values) == 1:
            jobs.append(lambda work, v=values: render(programs, *v))
        else:
            sys.exit(__doc__)
    with tempfile.TemporaryDirectory() as work:
        programs = Programs(work, peer)
        cold_start(runs, work)
        for job in jobs:
            job(work)


if __name__ == "__main__":
    main(sys.argv[1:])
