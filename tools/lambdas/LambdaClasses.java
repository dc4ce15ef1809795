import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SUPER;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ARETURN;
import static org.objectweb.asm.Opcodes.CHECKCAST;
import static org.objectweb.asm.Opcodes.DUP;
import static org.objectweb.asm.Opcodes.GETFIELD;
import static org.objectweb.asm.Opcodes.H_INVOKESTATIC;
import static org.objectweb.asm.Opcodes.H_NEWINVOKESPECIAL;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.INVOKEINTERFACE;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.IRETURN;
import static org.objectweb.asm.Opcodes.NEW;
import static org.objectweb.asm.Opcodes.POP;
import static org.objectweb.asm.Opcodes.POP2;
import static org.objectweb.asm.Opcodes.PUTFIELD;
import static org.objectweb.asm.Opcodes.RETURN;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Makes the lambdas of jars classes, as Android's tools do: a start links a thousand of them, and
 * linking one at run time costs several times what an archived class does. Why, and what it gains:
 * docs/adr/0004.
 *
 * <p>{@code java -cp ASM tools/lambdas/LambdaClasses.java FOLDER} rewrites {@code sitrep.jar} and
 * {@code lib/sitrep-*.jar} of a folder; a second run finds nothing left to do. A lambda whose
 * interface asks for more than boxing stays as it is.
 */
final class LambdaClasses {
  private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";
  private static final String CONSTRUCTOR = "<init>";

  /** The method of a made class that takes what the lambda captures. */
  private static final String MAKE = "make";

  private final Map<String, ClassNode> classes = new LinkedHashMap<>();
  private final Map<String, byte[]> made = new LinkedHashMap<>();
  private final Set<ClassNode> changed = new LinkedHashSet<>();

  private LambdaClasses() {}

  public static void main(String[] folders) throws IOException {
    for (String folder : folders) {
      rewrite(Path.of(folder, "sitrep.jar"));
      try (DirectoryStream<Path> jars =
          Files.newDirectoryStream(Path.of(folder, "lib"), "sitrep-*.jar")) {
        for (Path jar : jars) {
          rewrite(jar);
        }
      }
    }
  }

  private static void rewrite(Path jar) throws IOException {
    Path rewritten = Path.of(jar + ".new");
    try (ZipFile from = new ZipFile(jar.toFile())) {
      LambdaClasses lambdas = new LambdaClasses();
      List<? extends ZipEntry> entries = Collections.list(from.entries());
      for (ZipEntry entry : entries) {
        if (entry.getName().endsWith(".class")) {
          lambdas.read(from.getInputStream(entry).readAllBytes());
        }
      }
      Map<String, byte[]> written = lambdas.written();
      if (written.isEmpty()) {
        return;
      }
      try (ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(rewritten))) {
        to.setMethod(ZipOutputStream.STORED);
        for (ZipEntry entry : entries) {
          byte[] other = written.remove(entry.getName());
          put(
              to,
              entry.getName(),
              entry,
              other == null ? from.getInputStream(entry).readAllBytes() : other);
        }
        for (Map.Entry<String, byte[]> more : written.entrySet()) {
          put(to, more.getKey(), entries.get(0), more.getValue());
        }
      }
    }
    Files.move(rewritten, jar, StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * Writes an entry with the time of another, so that a jar has the same bytes whenever it is made.
   */
  private static void put(ZipOutputStream to, String name, ZipEntry time, byte[] bytes)
      throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(time.getTimeLocal());
    entry.setSize(bytes.length);
    CRC32 sum = new CRC32();
    sum.update(bytes);
    entry.setCrc(sum.getValue());
    to.putNextEntry(entry);
    to.write(bytes);
    to.closeEntry();
  }

  private void read(byte[] bytes) {
    ClassNode node = new ClassNode();
    new ClassReader(bytes).accept(node, 0);
    classes.put(node.name, node);
  }

  /** The classes that changed and the new ones, by the names of their entries. */
  private Map<String, byte[]> written() {
    classes.values().forEach(this::replaceIn);
    Map<String, byte[]> written = new LinkedHashMap<>();
    for (ClassNode node : changed) {
      ClassWriter writer = new ClassWriter(0);
      node.accept(writer);
      written.put(node.name + ".class", writer.toByteArray());
    }
    written.putAll(made);
    return written;
  }

  private void replaceIn(ClassNode owner) {
    int number = 0;
    for (MethodNode method : owner.methods) {
      for (AbstractInsnNode each : method.instructions.toArray()) {
        if (each instanceof InvokeDynamicInsnNode site && isLambda(site)) {
          String name = owner.name + "$$" + number;
          Optional<byte[]> bytes = new Lambda(owner, site, name).bytes();
          if (bytes.isPresent()) {
            number++;
            made.put(name + ".class", bytes.get());
            addToNest(owner, name);
            method.instructions.set(
                each, new MethodInsnNode(INVOKESTATIC, name, MAKE, site.desc, false));
          }
        }
      }
    }
  }

  private static boolean isLambda(InvokeDynamicInsnNode site) {
    return site.bsm.getOwner().equals(FACTORY) && site.bsm.getName().equals("metafactory");
  }

  /** The body of a lambda is a private method of its class, which only nest mates may call. */
  private void addToNest(ClassNode owner, String name) {
    ClassNode host = classes.get(host(owner));
    if (host.nestMembers == null) {
      host.nestMembers = new ArrayList<>();
    }
    host.nestMembers.add(name);
    changed.add(host);
    changed.add(owner);
  }

  private static String host(ClassNode owner) {
    return owner.nestHostClass == null ? owner.name : owner.nestHostClass;
  }

  /**
   * One lambda or method reference; JVMS 6.5 (invokedynamic) and LambdaMetafactory name its parts.
   */
  private static final class Lambda {
    private final ClassNode owner;
    private final String name;
    private final InvokeDynamicInsnNode site;
    private final Type[] captured;
    private final Type erased;
    private final Type exact;
    private final Handle body;
    private final boolean creates;

    Lambda(ClassNode owner, InvokeDynamicInsnNode site, String name) {
      this.owner = owner;
      this.name = name;
      this.site = site;
      this.captured = Type.getArgumentTypes(site.desc);
      this.erased = (Type) site.bsmArgs[0];
      this.body = (Handle) site.bsmArgs[1];
      this.exact = (Type) site.bsmArgs[2];
      this.creates = body.getTag() == H_NEWINVOKESPECIAL;
    }

    /** The class that stands for it; nothing where it needs more than boxing. */
    Optional<byte[]> bytes() {
      Type[] given = exact.getArgumentTypes();
      List<Type> taken = taken();
      boolean fits =
          returned().equals(wanted()) || wanted() == Type.VOID_TYPE || isFit(returned(), wanted());
      for (int i = 0; i < given.length; i++) {
        fits &= isFit(given[i], taken.get(captured.length + i));
      }
      return fits ? Optional.of(write()) : Optional.empty();
    }

    /** What the body takes, its receiver first. */
    private List<Type> taken() {
      List<Type> taken = new ArrayList<>(List.of(Type.getArgumentTypes(body.getDesc())));
      if (body.getTag() != H_INVOKESTATIC && !creates) {
        taken.add(0, Type.getObjectType(body.getOwner()));
      }
      return taken;
    }

    private Type returned() {
      return creates ? Type.getObjectType(body.getOwner()) : Type.getReturnType(body.getDesc());
    }

    private Type wanted() {
      return erased.getReturnType();
    }

    private byte[] write() {
      ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
      String face = Type.getReturnType(site.desc).getInternalName();
      int access = ACC_FINAL | ACC_SYNTHETIC | ACC_SUPER;
      writer.visit(owner.version, access, name, null, "java/lang/Object", new String[] {face});
      writer.visitNestHost(host(owner));
      for (int i = 0; i < captured.length; i++) {
        writer.visitField(
            ACC_PRIVATE | ACC_FINAL, field(i), captured[i].getDescriptor(), null, null);
      }
      String capturing = Type.getMethodDescriptor(Type.VOID_TYPE, captured);
      construct(writer.visitMethod(ACC_PRIVATE, CONSTRUCTOR, capturing, null, null));
      make(writer.visitMethod(ACC_STATIC, MAKE, site.desc, null, null), capturing);
      run(writer.visitMethod(ACC_PUBLIC, site.name, erased.getDescriptor(), null, null));
      writer.visitEnd();
      return writer.toByteArray();
    }

    private static String field(int number) {
      return "captured" + number;
    }

    private void construct(MethodVisitor code) {
      code.visitCode();
      code.visitVarInsn(ALOAD, 0);
      code.visitMethodInsn(INVOKESPECIAL, "java/lang/Object", CONSTRUCTOR, "()V", false);
      int slot = 1;
      for (int i = 0; i < captured.length; i++) {
        code.visitVarInsn(ALOAD, 0);
        slot += load(code, captured[i], slot);
        code.visitFieldInsn(PUTFIELD, name, field(i), captured[i].getDescriptor());
      }
      end(code, RETURN);
    }

    private void make(MethodVisitor code, String capturing) {
      code.visitCode();
      code.visitTypeInsn(NEW, name);
      code.visitInsn(DUP);
      int slot = 0;
      for (Type each : captured) {
        slot += load(code, each, slot);
      }
      code.visitMethodInsn(INVOKESPECIAL, name, CONSTRUCTOR, capturing, false);
      end(code, ARETURN);
    }

    private void run(MethodVisitor code) {
      code.visitCode();
      if (creates) {
        code.visitTypeInsn(NEW, body.getOwner());
        code.visitInsn(DUP);
      }
      for (int i = 0; i < captured.length; i++) {
        code.visitVarInsn(ALOAD, 0);
        code.visitFieldInsn(GETFIELD, name, field(i), captured[i].getDescriptor());
      }
      Type[] passed = erased.getArgumentTypes();
      Type[] given = exact.getArgumentTypes();
      int slot = 1;
      for (int i = 0; i < passed.length; i++) {
        slot += load(code, passed[i], slot);
        cast(code, passed[i], given[i]);
        box(code, given[i], taken().get(captured.length + i));
      }
      code.visitMethodInsn(
          call(), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
      if (wanted() == Type.VOID_TYPE) {
        if (returned() != Type.VOID_TYPE) {
          code.visitInsn(returned().getSize() == 2 ? POP2 : POP);
        }
        end(code, RETURN);
      } else {
        box(code, returned(), wanted());
        cast(code, returned(), wanted());
        end(code, wanted().getOpcode(IRETURN));
      }
    }

    private int call() {
      if (creates) {
        return INVOKESPECIAL;
      }
      if (body.getTag() == H_INVOKESTATIC) {
        return INVOKESTATIC;
      }
      return body.isInterface() ? INVOKEINTERFACE : INVOKEVIRTUAL;
    }

    private static int load(MethodVisitor code, Type type, int slot) {
      code.visitVarInsn(type.getOpcode(ILOAD), slot);
      return type.getSize();
    }

    private static void end(MethodVisitor code, int instruction) {
      code.visitInsn(instruction);
      code.visitMaxs(0, 0); // computed
      code.visitEnd();
    }

    private static void cast(MethodVisitor code, Type from, Type to) {
      if (isReference(from) && isReference(to) && !from.equals(to)) {
        code.visitTypeInsn(CHECKCAST, to.getInternalName());
      }
    }

    private static void box(MethodVisitor code, Type from, Type to) {
      if (isReference(from) && !isReference(to)) {
        String value = to.getClassName() + "Value";
        code.visitMethodInsn(INVOKEVIRTUAL, boxOf(to), value, "()" + to.getDescriptor(), false);
      } else if (!isReference(from) && isReference(to)) {
        String descriptor = "(" + from.getDescriptor() + ")L" + boxOf(from) + ";";
        code.visitMethodInsn(INVOKESTATIC, boxOf(from), "valueOf", descriptor, false);
      }
    }

    private static boolean isFit(Type from, Type to) {
      if (from == Type.VOID_TYPE || to == Type.VOID_TYPE) {
        return false;
      }
      if (isReference(from)) {
        return isReference(to) || boxOf(to).equals(from.getInternalName());
      }
      return isReference(to) || from.equals(to);
    }

    private static boolean isReference(Type type) {
      return type.getSort() == Type.OBJECT || type.getSort() == Type.ARRAY;
    }

    private static String boxOf(Type primitive) {
      return "java/lang/"
          + switch (primitive.getSort()) {
            case Type.BOOLEAN -> "Boolean";
            case Type.CHAR -> "Character";
            case Type.BYTE -> "Byte";
            case Type.SHORT -> "Short";
            case Type.INT -> "Integer";
            case Type.FLOAT -> "Float";
            case Type.LONG -> "Long";
            default -> "Double";
          };
    }
  }
}
