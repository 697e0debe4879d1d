import { spawn } from "node:child_process"
import { once } from "node:events"

/** A process that has nothing to do with the shop and writes down every signal that it gets. */
export interface Bystander {
  pid: number
  signals: () => string[]
  stop: () => Promise<void>
}

const program = `
  for (const name of ["SIGINT", "SIGTERM", "SIGQUIT", "SIGHUP", "SIGUSR1", "SIGUSR2"]) {
    process.on(name, () => console.log(name))
  }
  setInterval(() => {}, 1000)
  console.log("ready")
`

/** Starts a bystander; it answers no signal but SIGKILL, which `signals` reports as "killed". */
export async function bystander(): Promise<Bystander> {
  const child = spawn(process.execPath, ["-e", program], { stdio: ["ignore", "pipe", "ignore"] })
  let printed = ""
  child.stdout.on("data", (chunk: Buffer) => (printed += chunk.toString()))
  await once(child.stdout, "data")
  return {
    pid: child.pid ?? 0,
    signals: () => [
      ...printed.split("\n").filter((line) => line.startsWith("SIG")),
      ...(child.exitCode !== null || child.signalCode !== null ? ["killed"] : []),
    ],
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill("SIGKILL")
      await once(child, "exit")
    },
  }
}
