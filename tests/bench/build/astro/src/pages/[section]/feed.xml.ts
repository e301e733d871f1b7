import { feedOf } from "../../feed.ts";
import { outline, titleOf } from "../../outline.ts";
import { sections } from "../../site.ts";

export function getStaticPaths() {
  return sections.map(({ slug }) => ({ params: { section: slug } }));
}

export async function GET({ params }: { params: { section: string } }): Promise<Response> {
  const { bySection } = await outline();
  return feedOf(`/${params.section}/`, titleOf(params.section), bySection.get(params.section) ?? []);
}
