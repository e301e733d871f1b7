import type {
  EntryPoint,
  GovernmentOrganization,
  SearchAction,
  WebSite,
  WithActionConstraints,
} from "schema-dts";
import { addresses } from "../../address.ts";
import type { Assets, Frame } from "../../page.ts";
import type { Portrait } from "../open-graph.ts";

/** Names by which pages speak of the one authority and the one site. */
export const agencyId = ({ origin }: Pick<Frame, "origin">): string => `${origin}/#co-quan`;
export const siteId = ({ origin }: Pick<Frame, "origin">): string => `${origin}/#cong`;

/** The authority as any page names it; the front page tells the rest. */
export function organization(frame: Frame) {
  return {
    "@type": "GovernmentOrganization",
    "@id": agencyId(frame),
    name: frame.site.agency,
  } as const satisfies GovernmentOrganization;
}

/** The authority with all that `site.yaml` says of it. */
export function fullOrganization(frame: Frame, assets: Assets): GovernmentOrganization {
  const { site, origin } = frame;
  const { phone, fax, email } = site.contacts;
  const logo = assets.icons.find(({ purpose }) => purpose === "any");
  return {
    ...organization(frame),
    url: origin + addresses.home,
    address: site.address,
    ...(logo && { logo: origin + logo.url }),
    ...(phone && { telephone: phone }),
    ...(fax && { faxNumber: fax }),
    ...(email && { email }),
  };
}

/** The site, and where it can be searched. */
export function webSite({ description }: Portrait, frame: Frame): WebSite {
  const { origin, site } = frame;
  const target: EntryPoint = {
    "@type": "EntryPoint",
    urlTemplate: `${origin}${addresses.search}?q={q}`,
  };
  // https://schema.org/docs/actions.html: what an action still has to be told is marked by `-input`.
  const search: WithActionConstraints<SearchAction> = {
    "@type": "SearchAction",
    target,
    "query-input": "required name=q",
  };
  return {
    "@type": "WebSite",
    "@id": siteId(frame),
    url: origin + addresses.home,
    name: site.name,
    alternateName: site.shortName,
    description,
    inLanguage: "vi",
    publisher: { "@id": agencyId(frame) },
    potentialAction: search,
  };
}
