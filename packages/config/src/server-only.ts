// Stands in for Next's marker package under vitest, where every module runs on the server.
export {}
