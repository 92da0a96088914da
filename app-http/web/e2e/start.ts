import { startServer } from "./server";

/** The server that most tests look at: a new one, or the one that QUAESTOR_URL names. */
export default async function start(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.QUAESTOR_URL) {
    return undefined;
  }
  const server = await startServer();
  process.env.QUAESTOR_URL = server.url;
  return server.stop;
}
