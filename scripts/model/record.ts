/** What a release says of itself, for the next one to be held against. */
export interface BuildRecord {
  format: 1;
  /** The moment the site was planned for, ISO 8601. */
  now: string;
  /** Articles readers find in lists. */
  articles: number;
  /** How many of them each section has, by its slug. */
  sections: Record<string, number>;
  /** Hosts of other sites that pages link to, in order. */
  domains: string[];
}
