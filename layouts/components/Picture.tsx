import { type Picture as PictureFile, pictureUrl, srcsetOf, widthsOf } from "../../scripts/model/picture.ts";

export interface PictureProps {
  picture: PictureFile;
  alt: string;
  /** How wide the picture is shown, as the `sizes` attribute says it. */
  sizes: string;
  /** The page's largest picture on the first screen: fetched at once. All others wait until they come near. */
  leading?: boolean;
  class?: string;
}

/** A picture in the formats and widths the build makes, its room kept free while it loads. */
export function Picture({ picture, alt, sizes, leading = false, ...rest }: PictureProps) {
  const largest = widthsOf(picture).at(-1) ?? picture.width;
  const height = Math.round((picture.height * largest) / picture.width);
  return (
    <picture>
      <source type="image/avif" srcset={srcsetOf(picture, "avif")} sizes={sizes} />
      <source type="image/webp" srcset={srcsetOf(picture, "webp")} sizes={sizes} />
      <img
        src={pictureUrl(picture.hash, largest, "jpeg")}
        srcset={srcsetOf(picture, "jpeg")}
        sizes={sizes}
        alt={alt}
        {...rest}
        width={largest}
        height={height}
        decoding="async"
        {...(leading ? { fetchpriority: "high" as const } : { loading: "lazy" as const })}
      />
    </picture>
  );
}
