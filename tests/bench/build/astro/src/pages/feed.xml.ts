import { feedOf } from "../feed.ts";
import { outline } from "../outline.ts";
import { site } from "../site.ts";

export async function GET(): Promise<Response> {
  return feedOf("/", site.title, (await outline()).newest);
}
