import { defineConfig } from "vitest/config";

/** Where the server looks for the page: app-http puts it into its jar. */
const PAGE = process.env.PAGE_FOLDER ?? "../target/classes/web";

/** The paths of the server, for `npm run dev` beside a running one. */
const SERVER =
  "^/(ask|answers|query|chart|complete|schema|stats|info|health|jobs|upload|analytics|metrics)";

export default defineConfig({
  // Addresses are relative, so that the page works under any QUAESTOR_BASE_PATH.
  base: "./",
  build: {
    outDir: PAGE,
    emptyOutDir: true,
    assetsDir: "page",
    // One answer needs no chart, and one chart no editor: what is not seen first is fetched later.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
    rollupOptions: {
      input: { page: "index.html", "quaestor-ask": "src/embed/quaestor-ask.tsx" },
      output: {
        entryFileNames: (chunk) =>
          chunk.name === "quaestor-ask" ? "page/quaestor-ask.js" : "page/[name]-[hash].js",
        chunkFileNames: "page/[name]-[hash].js",
        assetFileNames: "page/[name]-[hash][extname]",
      },
    },
  },
  server: {
    proxy: { [SERVER]: { target: "http://127.0.0.1:8080", ws: true } },
  },
  test: {
    environment: "happy-dom",
    include: ["src/**/*.test.{ts,tsx}"],
  },
});
