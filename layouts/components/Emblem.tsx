import type { Brand } from "../../scripts/model/brand/brand.ts";
import { Picture } from "./Picture.tsx";

/**
 * An authority's emblem. Where it has given none, a drawn placeholder in its colours: an apricot blossom that rises over
 * the sea as the sun does. The icon is the same drawing.
 */
export function Emblem({ brand }: { brand: Brand }) {
  if (brand.emblem) {
    // Its ground is white for good, so there is no room to tint.
    const picture = { ...brand.emblem, tint: undefined };
    return <Picture class="emblem" picture={picture} alt="" sizes="4rem" leading />;
  }
  return (
    <svg class="emblem" viewBox="0 0 64 64" width="56" height="56" aria-hidden="true" focusable="false">
      <circle cx="32" cy="32" r="32" fill={brand.primary} />
      <path
        fill={brand.accent}
        d="M28.4 19.5A5.6 5.6 0 1 1 35.6 19.5A5.6 5.6 0 1 1 37.9 26.4A5.6 5.6 0 1 1 32 30.7A5.6 5.6 0 1 1 26.1 26.4A5.6 5.6 0 1 1 28.4 19.5z"
      />
      <circle cx="32" cy="24.5" r="2.6" fill="#fff" />
      <g fill="none" stroke="#fff">
        <circle cx="32" cy="32" r="29.5" />
        <circle cx="32" cy="24.5" r="5.2" stroke-width="1.5" stroke-dasharray="1.5 5.03" />
        <path
          stroke-width="3"
          stroke-linecap="round"
          d="M8.5 43q5.9-5 11.8 0t11.7 0 11.7 0 11.8 0M14 51.5q4.5-4.5 9 0t9 0 9 0 9 0"
        />
      </g>
    </svg>
  );
}
