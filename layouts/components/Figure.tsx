import type { Figure as FigureProps } from "../../scripts/model/picture.ts";
import { Picture } from "./Picture.tsx";

/** A picture of an article, with its caption and who made it. */
export function Figure({ figure, leading = false }: { figure: FigureProps; leading?: boolean }) {
  const { picture, alt, caption, credit } = figure;
  return (
    <figure class="figure">
      <Picture
        picture={picture}
        alt={alt}
        sizes="(min-width: 44rem) 42rem, calc(100vw - 2rem)"
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
