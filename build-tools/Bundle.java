import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Makes of the built server a folder that runs on Linux without a JDK: the jar and its libraries, a
 * Java of the modules that they need, the native library of SQLite, and the launcher. {@code
 * WarmUp.java} then tries it and makes its start-up cache. Call: {@code java Bundle.java JAR
 * FOLDER}.
 */
public final class Bundle {
  /** What no class names, so that {@code jdeps} cannot know of it. */
  private static final Set<String> BY_NAME_ONLY =
      Set.of(
          "java.instrument", // OpenTelemetry and profilers may be attached
          "java.management", // counts of memory, threads and collections
          "jdk.crypto.cryptoki", // keys in hardware and the system's own certificates
          "jdk.jcmd", // dumps of threads and of the heap of a server that runs
          "jdk.localedata", // months and weekdays in Spanish
          "jdk.management", // the processor's use and open files
          "jdk.naming.dns", // addresses that are looked up by the Java itself
          "jdk.zipfs"); // the web page and the datasets stand in a jar

  private final Path jar;
  private final Path folder;
  private final Path tools = Path.of(System.getProperty("java.home"), "bin");

  private Bundle(Path jar, Path folder) {
    this.jar = jar;
    this.folder = folder;
  }

  public static void main(String[] args) throws Exception {
    new Bundle(Path.of(args[0]).toAbsolutePath(), Path.of(args[1]).toAbsolutePath()).make();
  }

  private void make() throws Exception {
    remove(folder);
    Files.createDirectories(folder);
    copyServer();
    link(modules());
    copyLauncher();
    copyNativeLibrary();
  }

  private void copyServer() throws IOException {
    Files.createDirectories(folder.resolve("lib"));
    Files.copy(jar, folder.resolve("quaestor.jar"), StandardCopyOption.COPY_ATTRIBUTES);
    for (Path library : libraries()) {
      Path copy = folder.resolve("lib").resolve(library.getFileName());
      Files.copy(library, copy, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  /** The modules that classes of the server and of every library name, and those above. */
  private Set<String> modules() throws Exception {
    Path classes = Files.createTempDirectory("quaestor-classes");
    try {
      for (Path file : Stream.concat(Stream.of(jar), libraries().stream()).toList()) {
        unpackClasses(file, classes);
      }
      String found =
          output("jdeps", "-q", "--ignore-missing-deps", "--print-module-deps", classes.toString());
      Set<String> modules = new TreeSet<>(BY_NAME_ONLY);
      modules.addAll(List.of(found.strip().split(",")));
      return modules;
    } finally {
      remove(classes);
    }
  }

  /**
   * As one heap and not as jars: jdeps wants modules that nobody has where a jar says it is one.
   */
  private static void unpackClasses(Path file, Path target) throws IOException {
    try (JarFile packed = new JarFile(file.toFile())) {
      for (var entry : packed.stream().filter(entry -> isClass(entry.getName())).toList()) {
        Path copy = target.resolve(entry.getName());
        Files.createDirectories(copy.getParent());
        Files.copy(packed.getInputStream(entry), copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static boolean isClass(String name) {
    return name.endsWith(".class")
        && !name.endsWith("module-info.class")
        && !name.startsWith("META-INF/");
  }

  private void link(Set<String> modules) throws Exception {
    System.out.println("[bundle] modules: " + String.join(",", modules));
    output(
        "jlink",
        "--add-modules",
        String.join(",", modules),
        "--include-locales=en,es",
        "--strip-debug",
        "--no-header-files",
        "--no-man-pages",
        "--output",
        folder.resolve("java").toString());
  }

  private void copyLauncher() throws IOException {
    Files.createDirectories(folder.resolve("bin"));
    for (String name : List.of("quaestor", "healthy")) {
      Path copy = folder.resolve("bin").resolve(name);
      Files.copy(Path.of("deploy", "bundle", name), copy, StandardCopyOption.COPY_ATTRIBUTES);
    }
    for (String name : List.of("jvm.options", "aot.options")) {
      Files.copy(Path.of("deploy", "bundle", name), folder.resolve(name));
    }
  }

  /** So that the driver does not unpack it into a folder from which nothing may be run. */
  private void copyNativeLibrary() throws IOException {
    Path driver =
        libraries().stream()
            .filter(file -> file.getFileName().toString().startsWith("sqlite-jdbc-"))
            .findFirst()
            .orElseThrow();
    String machine = System.getProperty("os.arch").equals("amd64") ? "x86_64" : "aarch64";
    String name = "org/sqlite/native/Linux/" + machine + "/libsqlitejdbc.so";
    Path target = folder.resolve("native").resolve("libsqlitejdbc.so");
    Files.createDirectories(target.getParent());
    try (JarFile packed = new JarFile(driver.toFile())) {
      Files.copy(packed.getInputStream(packed.getEntry(name)), target);
    }
  }

  private List<Path> libraries() throws IOException {
    try (var files = Files.list(jar.resolveSibling("lib"))) {
      return files.sorted().toList();
    }
  }

  /** What a tool of the JDK that runs this prints. */
  private String output(String tool, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(arguments));
    command.addFirst(tools.resolve(tool).toString());
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String output = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
      System.out.println(output);
      throw new IllegalStateException(tool + " failed");
    }
    return output;
  }

  private static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, IOException exception)
              throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
