/** Why a release cannot be made, in one Vietnamese sentence for the person who asked for it. */
export class ReleaseError extends Error {
  override name = "ReleaseError";
}
