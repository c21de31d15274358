import type { ChildProcess } from 'node:child_process'

/**
 * Messages to a browser and from it, by the Chrome DevTools Protocol
 * (https://chromedevtools.github.io/devtools-protocol/) over pipes 3 and 4: no package and no open port is needed.
 */
export interface Connection {
  /** The answer to a command; rejects when the browser refuses it, ends, or says nothing for a minute. */
  send(method: string, parameters?: object, sessionId?: string): Promise<Readonly<Record<string, unknown>>>
  /** Settles at the next event of a name in a session. */
  once(event: string, sessionId: string): Promise<void>
}

interface Waiting {
  readonly resolve: (answer: Readonly<Record<string, unknown>>) => void
  readonly reject: (reason: Error) => void
}

const patience = 60_000

/** Talks to a browser that was started with `--remote-debugging-pipe`. */
export function connect(child: ChildProcess): Connection {
  const [, , , toBrowser, fromBrowser] = child.stdio
  const waiting = new Map<string, Waiting>()
  let count = 0
  const fail = (reason: string): void => {
    for (const one of waiting.values()) one.reject(new Error(reason))
    waiting.clear()
  }
  const settle = (text: string): void => {
    const { id, method, sessionId, result, error } = JSON.parse(text)
    const key = id === undefined ? `${method} ${sessionId}` : String(id)
    const one = waiting.get(key)
    waiting.delete(key)
    if (error === undefined) one?.resolve(result ?? {})
    else one?.reject(new Error(`The browser answered: ${error.message}`))
  }
  const wait = (key: string): Promise<Readonly<Record<string, unknown>>> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        waiting.delete(key)
        reject(new Error('The browser does not answer.'))
      }, patience)
      waiting.set(key, {
        resolve: (answer) => {
          clearTimeout(timer)
          resolve(answer)
        },
        reject: (reason) => {
          clearTimeout(timer)
          reject(reason)
        },
      })
    })
  let rest = ''
  fromBrowser?.on('data', (chunk: Buffer) => {
    const messages = (rest + chunk.toString('utf8')).split('\0')
    rest = messages.pop() ?? ''
    for (const message of messages) settle(message)
  })
  child.once('error', (error) => fail(error.message))
  child.once('close', () => fail('The browser ended.'))
  toBrowser?.on('error', () => fail('The browser ended.'))
  return {
    send(method, parameters = {}, sessionId) {
      const id = ++count
      const answer = wait(String(id))
      const message = JSON.stringify({ id, method, params: parameters, sessionId })
      if (toBrowser !== null && toBrowser !== undefined && 'write' in toBrowser)
        toBrowser.write(`${message}\0`)
      return answer
    },
    once: async (event, sessionId) => void (await wait(`${event} ${sessionId}`)),
  }
}
