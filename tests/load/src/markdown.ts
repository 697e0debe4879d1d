/** A table in Markdown, ready for the README: the first row is the head. */
export function markdownTable(rows: string[][]): string {
  const [head = [], ...body] = rows
  const widths = head.map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length), 3),
  )
  const line = (row: string[]) =>
    `| ${widths.map((width, column) => (row[column] ?? "").padEnd(width)).join(" | ")} |`
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...body.map(line)].join("\n")
}
