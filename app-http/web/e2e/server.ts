import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** As long as the slowest machine may take to start with all samples. */
const START_MILLIS = 120_000;

export interface Running {
  /** Where it answers, with a slash at the end. */
  url: string;
  stop: () => Promise<void>;
}

/** A server of its own, with data of its own that are gone with it. */
export async function startServer(settings: Record<string, string> = {}): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), "quaestor-page-"));
  const child = spawn(
    process.env.JAVA ?? "java",
    ["@../../deploy/bundle/jvm.options", "-Xmx512m", "-jar", "../target/quaestor.jar"],
    {
      env: {
        ...process.env,
        QUAESTOR_PORT: "0",
        QUAESTOR_DATA_DIR: folder,
        QUAESTOR_SAMPLE_DATA: "all",
        ...settings,
      },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  const url = await greeting(child);
  return {
    url: url.endsWith("/") ? url : `${url}/`,
    stop: async () => {
      const gone = new Promise((done) => child.once("exit", done));
      child.kill();
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The address that the server says it answers at. */
function greeting(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let log = "";
    const timer = setTimeout(() => failed(new Error(`no start in time:\n${log}`)), START_MILLIS);
    const hear = (part: Buffer) => {
      log += part.toString();
      const url = /answers at (\S+)/.exec(log)?.[1];
      if (url) {
        clearTimeout(timer);
        found(url);
      }
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("exit", (status) => failed(new Error(`the server ended with ${status}:\n${log}`)));
  });
}
