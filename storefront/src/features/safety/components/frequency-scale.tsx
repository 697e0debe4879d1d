/** A rule from 0 to 100 % with the counted range marked on it; nothing where nobody has counted. */
export function FrequencyScale({ low, high }: { low: number | null; high: number | null }) {
  if (low === null || high === null) return null
  const from = Math.round(low * 1000) / 10
  const width = Math.max(Math.round((high - low) * 1000) / 10, 0.8)
  return (
    <svg className="frequency" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect x={from} width={width} height="8" />
    </svg>
  )
}
