import { Queue } from 'bullmq'
import { Redis } from 'ioredis'
import { Fault, quoted } from './fault'
import { type PartitionJob, queueName } from './job'

/** Where Redis is, without user and password. */
export function shownUrl(url: string): string {
  try {
    const { hostname, port } = new URL(url)
    return `${hostname}:${port || 6379}`
  } catch {
    return quoted(url)
  }
}

export type PartitionQueue = Queue<PartitionJob>

const longestWait = 5000

/** A connection that outlives Redis: it is tried again, at first soon and then every 5 s. */
export const lastingConnection = (url: string): Redis =>
  new Redis(url, { maxRetriesPerRequest: null, retryStrategy: (times) => Math.min(200 * times, longestWait) })

/** Opens the queue for a command that asks and ends. @throws Fault ('redis-unreachable') */
export async function withQueue<T>(url: string, work: (queue: PartitionQueue) => Promise<T>): Promise<T> {
  const connection = new Redis(url, { maxRetriesPerRequest: 1, lazyConnect: true, retryStrategy: () => null })
  connection.on('error', () => undefined)
  try {
    await connection.connect().catch(() => {
      throw new Fault('redis-unreachable', {
        zh: `连接不上 Redis（${shownUrl(url)}）。请启动 Redis，或者用 REDIS_URL 指明地址。`,
        en: `Redis cannot be reached at ${shownUrl(url)}: start it, or name another with REDIS_URL.`,
      })
    })
    const queue: PartitionQueue = new Queue(queueName, { connection })
    queue.on('error', () => undefined)
    try {
      return await work(queue)
    } finally {
      await queue.close()
    }
  } finally {
    connection.disconnect()
  }
}
