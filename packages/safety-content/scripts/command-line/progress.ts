import { Presets, SingleBar } from "cli-progress"

/** Fewer files than this are read before a bar could be seen. */
const MUCH = 400

/** Called after each file that was read. */
export type OnFile = (done: number, total: number) => void

/** Shows a bar while many files are read, on a terminal only; `end` clears it. */
export function readingProgress(stream: NodeJS.WriteStream = process.stderr): {
  onFile: OnFile
  end: () => void
} {
  let bar: SingleBar | undefined
  const onFile: OnFile = (done, total) => {
    if (!stream.isTTY || total < MUCH) return
    if (bar === undefined) {
      const format = "Reading content {bar} {value} of {total} files"
      bar = new SingleBar({ format, stream, clearOnComplete: true }, Presets.shades_classic)
      bar.start(total, done)
    } else bar.update(done)
  }
  return { onFile, end: () => bar?.stop() }
}
