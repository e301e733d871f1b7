import { createHash } from "node:crypto";
import { appendFile, mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { meanColour } from "./mean-colour.ts";

/** Changes when pictures' colours must be worked out anew: settings of `meanColour`, or the image library. */
const RECIPE = "1";

/** What stands for the colour of a picture that has none. */
const NONE = "none";

/**
 * Mean colours of pictures, by hash, kept between runs: thousands of pictures are decoded once and not at every build.
 * The file is one line a picture, each with a sum of its own, and grows at its end; lines whose sum does not fit are as
 * good as not there. Deleting it is always safe.
 */
export class ColourMemory {
  readonly #file: string;
  #known: Promise<Map<string, string>> | undefined;

  /** @param cache its folder; need not be there yet */
  constructor(cache: string) {
    this.#file = join(cache, "colours", `mean-${RECIPE}`);
  }

  /**
   * The mean colour of a picture, `#rrggbb`; `undefined` where it is transparent somewhere, or does not decode whole.
   *
   * @param hash the picture's name on the site, which stands for its bytes
   */
  async colourOf(hash: string, bytes: Uint8Array): Promise<string | undefined> {
    this.#known ??= readLines(this.#file);
    const known = await this.#known;
    const colour = known.get(hash) ?? (await this.#find(hash, bytes));
    return colour === NONE ? undefined : colour;
  }

  async #find(hash: string, bytes: Uint8Array): Promise<string> {
    const colour = await meanColour(bytes).then(
      (found) => found ?? NONE,
      // Told by those who decode pictures to publish or to check them, at every line that shows one.
      () => undefined,
    );
    if (colour === undefined) return NONE;
    (await this.#known)?.set(hash, colour);
    await this.#keep(`${hash} ${colour}`);
    return colour;
  }

  async #keep(entry: string): Promise<void> {
    try {
      await mkdir(join(this.#file, ".."), { recursive: true });
      // The line end comes first: after a line that a killed build left half written, the next is whole again.
      await appendFile(this.#file, `\n${entry} ${sumOf(entry)}`);
    } catch {
      // What is not kept is worked out again; reading content does not fail for it.
    }
  }
}

async function readLines(file: string): Promise<Map<string, string>> {
  const text = await readFile(file, "utf8").catch(() => "");
  const lines = text.split("\n").map((line) => line.split(" "));
  return new Map(
    lines
      .filter(([hash = "", colour = "", sum]) => sum === sumOf(`${hash} ${colour}`))
      .map(([hash = "", colour = ""]) => [hash, colour]),
  );
}

function sumOf(entry: string): string {
  return createHash("sha256").update(entry).digest("hex").slice(0, 8);
}
