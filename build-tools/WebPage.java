import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Builds the web page with npm and runs its tests: {@code build}, {@code test} or {@code browse}.
 * Without npm nothing is done, and the server is built without its page. Runs from source in the
 * folder {@code app-http/web}.
 */
public final class WebPage {
  private static final Pattern VERSION = Pattern.compile("v(\\d+)\\.(\\d+)\\..*", Pattern.DOTALL);
  private static final String BROWSER = "/usr/bin/chromium";

  /** Where nothing may be left out, as in a build that decides on a change. */
  private static final boolean REQUIRED = "required".equals(System.getenv("WEB_PAGE"));

  public static void main(String[] args) throws Exception {
    if (!hasNode()) {
      say("without npm the server is built without its web page:");
      say("install Node.js 20.19, or 22.12 or newer, with npm, and build again.");
      leftOut();
      return;
    }
    install();
    switch (args[0]) {
      case "build" -> run("npm", "run", "--silent", "build", "--", "--logLevel", "warn");
      case "test" -> {
        run("npm", "run", "--silent", "check");
        run("npm", "run", "--silent", "test");
      }
      case "browse" -> browse();
      default -> throw new IllegalArgumentException("build, test or browse, and not " + args[0]);
    }
  }

  private static void browse() throws Exception {
    String browser = System.getenv().getOrDefault("CHROMIUM", BROWSER);
    if (Files.isExecutable(Path.of(browser))) {
      run("npm", "run", "--silent", "browse");
    } else {
      say("the page was NOT tested in a browser: install Chromium (the package 'chromium'),");
      say("or name its program in CHROMIUM, and test again.");
      leftOut();
    }
  }

  private static void leftOut() {
    if (REQUIRED) {
      System.exit(1);
    }
  }

  /** Whether a Node.js that Vite runs on is there, and npm. */
  private static boolean hasNode() throws InterruptedException {
    try {
      Process node = new ProcessBuilder("node", "--version").start();
      Matcher version = VERSION.matcher(new String(node.getInputStream().readAllBytes()));
      boolean npm = new ProcessBuilder(npm(), "--version").start().waitFor() == 0;
      return npm && version.matches() && suits(number(version, 1), number(version, 2));
    } catch (IOException e) {
      return false; // no such program
    }
  }

  private static boolean suits(int major, int minor) {
    return (major == 20 && minor >= 19) || (major == 22 && minor >= 12) || major > 22;
  }

  private static int number(Matcher version, int group) {
    return Integer.parseInt(version.group(group));
  }

  /** Fetches what the lock file names, unless it is there already. */
  private static void install() throws Exception {
    Path lock = Path.of("package-lock.json");
    Path installed = Path.of("node_modules", ".package-lock.json");
    if (!Files.exists(installed)
        || Files.getLastModifiedTime(installed).compareTo(Files.getLastModifiedTime(lock)) < 0) {
      run("npm", "ci", "--no-audit", "--no-fund", "--loglevel", "error");
      Files.setLastModifiedTime(installed, FileTime.from(Instant.now()));
    }
  }

  private static void run(String... command) throws Exception {
    List<String> words = new ArrayList<>(List.of(command));
    words.set(0, npm());
    ProcessBuilder process = new ProcessBuilder(words).inheritIO();
    // The browser's tests start the server on the very JDK that it was built with.
    ProcessHandle.current()
        .info()
        .command()
        .ifPresent(java -> process.environment().put("JAVA", java));
    int status = process.start().waitFor();
    if (status != 0) {
      say("'" + String.join(" ", command) + "' failed in app-http/web.");
      System.exit(status);
    }
  }

  private static String npm() {
    return System.getProperty("os.name").startsWith("Windows") ? "npm.cmd" : "npm";
  }

  private static void say(String line) {
    System.out.println("[web page] " + line);
  }
}
