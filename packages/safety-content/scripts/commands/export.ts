import { writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import type { Command } from "commander"
import { publishedContent } from "../../src/export/content-json.ts"
import { contentJsonSchema } from "../../src/export/content-schema.ts"
import { fhirBundle } from "../../src/export/fhir/bundle.ts"
import { topicGraph } from "../../src/export/json-ld/topic-graph.ts"
import { openGuidance } from "../../src/guidance.ts"
import { UnknownTopicError } from "../../src/resolve/unknown-topic-error.ts"
import type { CompiledContent } from "../../src/schema/content.ts"
import { compile } from "../pipeline/compile.ts"
import { inspect, sentenceOf } from "../pipeline/inspect.ts"
import { packageVersion } from "../pipeline/package-version.ts"

interface Options {
  format?: string
  topic?: string[]
  out?: string
  base: string
  content: string
  json?: boolean
}

type Writer = (compiled: CompiledContent, topicIds: readonly string[], base: string) => unknown

const writers: Record<string, Writer> = {
  "content-json": (compiled) => publishedContent(compiled),
  "json-schema": () => contentJsonSchema(),
  jsonld: (compiled, topicIds, base) => {
    const { resolveGuidance } = openGuidance(compiled)
    const graphs = topicIds.map((id) => topicGraph(resolveGuidance([id]), `${base}/guidance/${id}`))
    const nodes = graphs.flatMap((graph) => graph["@graph"])
    return { "@context": "https://schema.org", "@graph": nodes }
  },
  fhir: (compiled, topicIds, base) =>
    fhirBundle(openGuidance(compiled).resolveGuidance(topicIds), `${base}/guidance-data`),
}

/** Formats that hold the whole content, whatever topic is asked for. */
const wholeFormats = ["content-json", "json-schema"]
const formats = Object.keys(writers).join(", ")

/** Ends the command as a wrong call (exit code 2) with a plain sentence. */
const refuse = (command: Command, message: string): never =>
  command.error(message, { exitCode: 2, code: "safety-content.wrong-call" })

function writerOf(command: Command, { format, topic }: Options): Writer {
  const writer =
    format !== undefined && Object.hasOwn(writers, format) ? writers[format] : undefined
  if (format === undefined || writer === undefined)
    return refuse(command, `Name a format with --format: ${formats}.`)
  if (topic !== undefined && wholeFormats.includes(format))
    return refuse(command, `--topic goes with jsonld and fhir; ${format} holds every topic.`)
  return writer
}

function written(command: Command, compiled: CompiledContent, options: Options): string {
  const writer = writerOf(command, options)
  const all = openGuidance(compiled)
    .listTopics()
    .map(({ id }) => id)
  try {
    const base = options.base.replace(/\/+$/, "")
    return `${JSON.stringify(writer(compiled, options.topic ?? all, base), null, 2)}\n`
  } catch (error) {
    if (!(error instanceof UnknownTopicError)) throw error
    return refuse(command, `${error.message} Topics: ${all.join(", ")}.`)
  }
}

function run(options: Options, command: Command): void {
  writerOf(command, options)
  const { content, faults } = inspect(options.content)
  if (faults.length > 0) {
    process.exitCode = 1
    if (options.json === true)
      process.stdout.write(`${JSON.stringify({ ok: false, faults }, null, 2)}\n`)
    else process.stderr.write(`${faults.map(sentenceOf).join("\n")}\nNothing was exported.\n`)
    return
  }
  const compiled = compile(content, packageVersion())
  const output = written(command, compiled, options)
  const { format, out } = options
  if (out === undefined) {
    process.stdout.write(output)
    return
  }
  writeFileSync(out, output)
  const { version, contentHash } = compiled
  const report = { ok: true, format, out, bytes: Buffer.byteLength(output), version, contentHash }
  const sentence = `Wrote ${out}: ${format ?? ""}, content ${version}, ${report.bytes} bytes.`
  process.stdout.write(`${options.json === true ? JSON.stringify(report) : sentence}\n`)
}

/** Adds `export`: the checked content as content.json, its JSON Schema, JSON-LD or FHIR R5. */
export function exportCommand(program: Command): void {
  program
    .command("export")
    .description("print the content for another program, once it has passed the check")
    .option("--format <format>", formats)
    .option("--topic <id...>", "only these topics (jsonld and fhir); all by default")
    .option("--out <file>", "write to a file instead of the standard output")
    .option(
      "--base <url>",
      "address of the publisher, for identifiers and codes",
      "https://finegauge.example",
    )
    .option(
      "--content <folder>",
      "folder of the content",
      fileURLToPath(new URL("../../content", import.meta.url)),
    )
    .option("--json", "report as JSON")
    .action(run)
}
