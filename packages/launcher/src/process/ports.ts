import { createServer } from "node:net"
import { PlainError } from "../plain-error.ts"

/** One of the three ports, with the words that a sentence about it needs. */
export interface PortWish {
  /** wanted port; 0 stands for any free one */
  port: number
  /** what listens there, as in "the shop" */
  use: string
  /** flag that chooses another */
  flag: string
  /** environment variable that chooses another */
  variable: string
}

function tryListen(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once("error", reject)
    probe.listen({ port, host: "127.0.0.1", exclusive: true }, () => {
      const address = probe.address()
      const bound = typeof address === "object" && address !== null ? address.port : port
      probe.close(() => {
        resolve(bound)
      })
    })
  })
}

/** Makes sure that a port on loopback is free and returns it; a taken one gives a sentence. */
export async function claimPort(wish: PortWish): Promise<number> {
  try {
    return await tryListen(wish.port)
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined
    const other = `${wish.flag} ${wish.port < 65_000 ? wish.port + 10 : 8010}`
    if (code === "EADDRINUSE") {
      throw new PlainError(
        `Port ${wish.port}, meant for ${wish.use}, is taken: stop the program that uses it, or choose another port with ${other} (or ${wish.variable}).`,
      )
    }
    if (code === "EACCES") {
      throw new PlainError(
        `Port ${wish.port}, meant for ${wish.use}, is reserved for the system administrator: choose one above 1023 with ${other} (or ${wish.variable}).`,
      )
    }
    throw error
  }
}
