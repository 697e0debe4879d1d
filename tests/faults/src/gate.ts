import { createServer, connect, type Socket } from "node:net"

/** A door between two servers on loopback that a test can close. */
export interface Gate {
  url: string
  /** Cuts every connection and refuses new ones, as a server that has died does. */
  close: () => Promise<void>
  /** Lets connections through again, at the same address. */
  open: () => Promise<void>
}

/** Puts a door before the server at `target`; it begins open. */
export async function openGate(target: string): Promise<Gate> {
  const { hostname, port } = new URL(target)
  const sockets = new Set<Socket>()
  const keep = (socket: Socket) => {
    sockets.add(socket)
    socket.on("close", () => sockets.delete(socket)).on("error", () => socket.destroy())
    return socket
  }
  const server = createServer((incoming) => {
    const onward = keep(connect({ host: hostname, port: Number(port) }))
    keep(incoming).pipe(onward).pipe(incoming)
  })
  const listen = (at: number) =>
    new Promise<void>((resolve, reject) => {
      server.once("error", reject)
      server.listen(at, "127.0.0.1", () => resolve())
    })
  await listen(0)
  const address = server.address()
  if (address === null || typeof address === "string") throw new Error("The gate has no port.")
  return {
    url: `http://127.0.0.1:${address.port}`,
    open: () => listen(address.port),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}
