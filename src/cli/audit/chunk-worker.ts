import { workerData } from 'node:worker_threads'
import { chunkJudge, type ChunkSetup } from './judge-chunk'

/** What a thread of the pool runs: it judges the chunks that it is given. */
export default chunkJudge(workerData as ChunkSetup)
