// What a feed is to the rest: its items. Types alone.

export interface FeedItem {
  readonly title: string;
  /** Absolute, http or https. */
  readonly url: string;
  /** Summary and body as plain text, as far as the feed has them. */
  readonly text: string;
  /** ISO 8601 in UTC. */
  readonly published: string | null;
}
