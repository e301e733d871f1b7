import type { EleventyConfig, EleventyConstructor, WrittenPage } from "./types.ts";

// Before it is loaded: with Node 20 it starts a thread that has a look at each module any code loads from then on, to
// load templates anew that were edited. Ours are in memory, and the thread is a fifth of the loading.
process.env.ELEVENTY_SKIP_ESM_RESOLVER ??= "1";

// @ts-expect-error Eleventy 3.1 ships no types; types.ts says what this house uses of it.
const { Eleventy }: { Eleventy: EleventyConstructor } = await import("@11ty/eleventy");

/**
 * Runs Eleventy once, quietly, with a config function instead of a config file.
 *
 * @param output folder the pages are written to
 * @returns the pages it wrote
 * @throws what Eleventy throws, or the fault of the file system behind it; a page of a valid plan gives it no cause
 */
export async function runEleventy(
  output: string,
  config: (eleventy: EleventyConfig) => Promise<void> | void,
): Promise<WrittenPage[]> {
  // The input folder is only a name to hang virtual templates on: it holds no template Eleventy would pick up.
  const eleventy = new Eleventy("layouts", output, {
    configPath: "",
    quietMode: true,
    async config(own) {
      // On a busy machine Eleventy tells what took long, however quiet it shall be: no editor can use that.
      own.benchmarks.config.setMinimumThresholdMs(0);
      await config(own);
    },
  });
  eleventy.disableLogger();
  const [, written] = await eleventy.write().catch((error: unknown) => {
    throw systemFault(error) ?? error;
  });
  return written;
}

/** What the system said, if that is why Eleventy failed: its own errors keep it inside and say “Having trouble writing”. */
function systemFault(error: unknown): NodeJS.ErrnoException | undefined {
  let cause = error as (NodeJS.ErrnoException & { originalError?: unknown }) | undefined;
  while (cause?.originalError) cause = cause.originalError as typeof cause;
  return cause?.syscall ? cause : undefined;
}
