import { addresses } from "../../scripts/model/address.ts";
import type { Frame } from "../../scripts/model/page.ts";
import { words } from "../../scripts/model/vocabulary.ts";
import { MailBox, Phone } from "./Contact.tsx";
import { DisplaySettings } from "./DisplaySettings.tsx";
import { once } from "./once.tsx";
import { SiteLinks } from "./SiteLinks.tsx";

export interface FooterProps {
  frame: Frame;
  /** Whether to offer the display settings: not on an article, whose tools have them. */
  settings: boolean;
}

/** Who answers for the site, how to reach them, and the ways that always work. */
export const Footer = once(({ frame, settings }: FooterProps) => {
  const { site, links } = frame;
  const { phone, fax, email, hours } = site.contacts;
  return (
    <footer class="footer">
      <div class="footer-columns">
        <section>
          <h2>{site.name}</h2>
          <p>Cơ quan chủ quản: {site.agency}</p>
          <address>
            <p>Địa chỉ: {site.address}</p>
            {phone && (
              <p>
                <Phone number={phone} />
              </p>
            )}
            {fax && <p>Fax: {fax}</p>}
            {email && (
              <p>
                <MailBox address={email} />
              </p>
            )}
          </address>
          {hours && <p>Giờ làm việc: {hours}</p>}
        </section>
        {links.map((block) => (
          <nav key={block.title} aria-label={block.title}>
            <h2>{block.title}</h2>
            <SiteLinks links={block.links} />
          </nav>
        ))}
        <nav aria-label="Tiện ích">
          <h2>Tiện ích</h2>
          <ul>
            <li>
              <a href={addresses.search}>{words.search}</a>
            </li>
            <li>
              <a href={addresses.siteMap}>{words.siteMap}</a>
            </li>
            <li>
              <a href={addresses.accessibility}>{words.accessibility}</a>
            </li>
            <li>
              <a href={addresses.feed}>Theo dõi tin mới (Atom)</a>
            </li>
            <li>
              <a href={addresses.openData}>{words.openData}</a>
            </li>
          </ul>
        </nav>
        {settings && (
          <section class="script-only">
            <h2>Hiển thị</h2>
            <DisplaySettings />
          </section>
        )}
      </div>
      {site.notice && <p class="footer-notice">{site.notice}</p>}
    </footer>
  );
});
