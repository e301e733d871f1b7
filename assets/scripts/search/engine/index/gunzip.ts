/** A part of its own in the bundle: only browsers that cannot unpack by themselves fetch it. */
export { gunzipSync } from "fflate";
