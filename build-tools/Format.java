import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds every Java file below the working directory to google-java-format. {@code check} lists the
 * files that are out of format and fails; {@code write} mends them. Runs from source in the JDK
 * that compiles the project, because the formatter reads that JDK's syntax only.
 */
public final class Format {
  public static void main(String[] args) throws Exception {
    boolean write = args.length == 1 && args[0].equals("write");
    Formatter formatter = new Formatter();
    List<Path> outOfFormat = new ArrayList<>();
    for (Path file : javaFiles()) {
      String text = Files.readString(file);
      String imports =
          ImportOrderer.reorderImports(RemoveUnusedImports.removeUnusedImports(text), Style.GOOGLE);
      String formatted = formatter.formatSource(imports);
      if (!formatted.equals(text)) {
        outOfFormat.add(file);
        if (write) {
          Files.writeString(file, formatted);
        }
      }
    }
    outOfFormat.forEach(
        file -> System.out.println((write ? "formatted " : "out of format: ") + file));
    if (!write && !outOfFormat.isEmpty()) {
      System.out.println("Run './quaestor format' to mend them.");
      System.exit(1);
    }
  }

  private static List<Path> javaFiles() throws Exception {
    try (var files = Files.walk(Path.of(""))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.toString().matches("(.*/)?(target|node_modules)/.*"))
          .sorted()
          .toList();
    }
  }
}
