import type { DemoTown } from './demo-town'
import type { Phone } from './phone'

/** How most stories begin: 周秀兰 reports a leak, and 林建平, alone on duty, has it on his table. */
export async function leakIsReported(town: DemoTown): Promise<{ readonly zhou: Phone; readonly lin: Phone }> {
  await town.onlyOnDuty('lin')
  const zhou = await town.phoneOf('zhou')
  const lin = await town.phoneOf('lin')
  await zhou.opens('newRequest')
  await zhou.chooses('漏水堵水')
  await zhou.taps('马上求助')
  await zhou.sees('正在问离您最近的党员')
  await lin.opens('workbench')
  return { zhou, lin }
}
