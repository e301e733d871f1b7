import { type Picture as PictureFile, plainVariant, srcsetOf } from "../../scripts/model/picture.ts";

export interface PictureProps {
  picture: PictureFile;
  alt: string;
  /** How wide the picture is shown, as the `sizes` attribute says it. */
  sizes: string;
  /** The page's largest picture on the first screen: fetched at once. All others wait until they come near. */
  leading?: boolean;
  class?: string;
}

/** A picture in the formats and widths the build makes, its room kept free, in its own colour, while it loads. */
export function Picture({ picture, alt, sizes, leading = false, class: own }: PictureProps) {
  const { url, width, height } = plainVariant(picture);
  return (
    <picture>
      <source type="image/avif" srcset={srcsetOf(picture, "avif")} sizes={sizes} />
      <source type="image/webp" srcset={srcsetOf(picture, "webp")} sizes={sizes} />
      <img
        src={url}
        srcset={srcsetOf(picture, "jpeg")}
        sizes={sizes}
        alt={alt}
        class={[own, picture.tint].filter(Boolean).join(" ") || undefined}
        width={width}
        height={height}
        decoding="async"
        {...(leading ? { fetchpriority: "high" as const } : { loading: "lazy" as const })}
      />
    </picture>
  );
}
