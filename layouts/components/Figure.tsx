import type { Language } from "../../scripts/model/language.ts";
import type { Figure as FigureProps } from "../../scripts/model/picture.ts";
import { Picture } from "./Picture.tsx";

interface FigureOptions {
  figure: FigureProps;
  /** The language of its words, where it is not Vietnamese. */
  lang?: Language | undefined;
  leading?: boolean;
}

/** A picture of an article, with its caption and who made it. */
export function Figure({ figure, lang, leading = false }: FigureOptions) {
  const { picture, alt, caption, credit } = figure;
  return (
    <figure class="figure" lang={lang}>
      <Picture
        picture={picture}
        alt={alt}
        sizes="(min-width: 43rem) 40.8rem, calc(100vw - 2rem)"
        leading={leading}
      />
      {(caption || credit) && (
        <figcaption>
          {caption} {credit && <span class="credit">{credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}
