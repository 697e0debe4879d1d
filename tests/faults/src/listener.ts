import { createServer, request } from "node:http"

/** A door before the backend that writes down what is asked of it. */
export interface Listener {
  url: string
  /** Calls since the last look, as `METHOD /path`, ids left out. */
  heard: () => string[]
  close: () => Promise<void>
}

const withoutIds = (path: string): string => path.replace(/\/(cart|order)_[A-Za-z0-9]+/, "/:id")

/** Puts a listener before the server at `target`. */
export async function listenTo(target: string): Promise<Listener> {
  let calls: string[] = []
  const server = createServer((incoming, outgoing) => {
    const [path = ""] = (incoming.url ?? "").split("?")
    calls.push(`${incoming.method} ${withoutIds(path)}`)
    const onward = request(
      `${target}${incoming.url}`,
      { method: incoming.method, headers: incoming.headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(outgoing)
      },
    )
    onward.on("error", () => outgoing.destroy())
    incoming.pipe(onward)
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const address = server.address()
  if (address === null || typeof address === "string") throw new Error("The listener has no port.")
  return {
    url: `http://127.0.0.1:${address.port}`,
    heard: () => {
      const all = calls
      calls = []
      return all.toSorted()
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
