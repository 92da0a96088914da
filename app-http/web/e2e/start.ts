import { startServer } from "./server";

/** The server that most tests look at: a new one, or the one that SERVER_URL names. */
export default async function start(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.SERVER_URL) {
    return undefined;
  }
  const server = await startServer();
  process.env.SERVER_URL = server.url;
  return server.stop;
}
