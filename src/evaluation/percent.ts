// How a share stands in a report.

/** 0.125 as "12.5%"; a dash where there is no share. */
export function percent(share: number | null): string {
  return share === null ? "–" : `${(share * 100).toFixed(1)}%`;
}
