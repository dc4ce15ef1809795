// TopoJSON countries -> countries.bin, in the layout that MapReader (module model) describes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const MAGIC = 0x534d4150;
const [, , atlasFile, countriesFile, target] = process.argv;

// What Natural Earth writes otherwise than our table of countries.
const ABBREVIATED = {
  'Central African Rep.': 'CF', 'Bosnia and Herz.': 'BA', 'Antigua and Barb.': 'AG',
  'Cayman Is.': 'KY', 'Cook Is.': 'CK', 'Falkland Is.': 'FK', 'Faeroe Is.': 'FO',
  'British Virgin Is.': 'VG', 'Congo': 'CG', 'Br. Indian Ocean Ter.': 'IO',
  'Fr. Polynesia': 'PF',
};
// Lands without an ISO code of their own.
const WITHOUT_CODE = new Set([
  'Ashmore and Cartier Is.', 'Indian Ocean Ter.', 'N. Cyprus', 'Siachen Glacier', 'Somaliland',
]);

function alpha2ByName() {
  const codes = new Map(Object.entries(ABBREVIATED));
  for (const line of readFileSync(countriesFile, 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [alpha2, , , name, , , , aliases] = line.split('\t');
    for (const key of [name, ...aliases.split('|')]) {
      if (key !== '' && !codes.has(key)) codes.set(key, alpha2);
    }
  }
  return codes;
}

class Output {
  bytes = [];
  byte(value) { this.bytes.push(value & 0xff); }
  int(value) { for (let shift = 24; shift >= 0; shift -= 8) this.byte(value >>> shift); }
  double(value) {
    const buffer = Buffer.alloc(8);
    buffer.writeDoubleBE(value);
    this.bytes.push(...buffer);
  }
  varint(value) {
    let rest = value >>> 0;
    for (; rest > 0x7f; rest >>>= 7) this.byte((rest & 0x7f) | 0x80);
    this.byte(rest);
  }
  signed(value) { this.varint((value << 1) ^ (value >> 31)); }
  text(value) {
    const utf8 = Buffer.from(value, 'utf8');
    this.varint(utf8.length);
    this.bytes.push(...utf8);
  }
}

const atlas = JSON.parse(readFileSync(atlasFile, 'utf8'));
const codes = alpha2ByName();
const out = new Output();
out.int(MAGIC);
[...atlas.transform.scale, ...atlas.transform.translate].forEach((value) => out.double(value));
out.varint(atlas.arcs.length);
for (const arc of atlas.arcs) {
  out.varint(arc.length);
  for (const [dx, dy] of arc) {
    out.signed(dx);
    out.signed(dy);
  }
}
const countries = atlas.objects.countries.geometries
  .filter((country) => country.arcs)
  .sort((a, b) => (a.properties.name < b.properties.name ? -1 : 1));
out.varint(countries.length);
for (const country of countries) {
  const name = country.properties.name;
  const alpha2 = codes.get(name) ?? '';
  if (alpha2 === '' && !WITHOUT_CODE.has(name)) throw new Error(`no ISO code for ${name}`);
  const polygons = country.type === 'Polygon' ? [country.arcs] : country.arcs;
  const rings = polygons.flat();
  out.text(WITHOUT_CODE.has(name) ? '' : alpha2);
  out.varint(Number(country.id ?? 0));
  out.text(name);
  out.varint(rings.length);
  for (const ring of rings) {
    out.varint(ring.length);
    ring.forEach((arc) => out.signed(arc));
  }
}
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, Buffer.from(out.bytes));
console.log(`${countries.length} countries, ${atlas.arcs.length} arcs, ${out.bytes.length} bytes`);
