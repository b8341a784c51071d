import { inflateSync } from 'node:zlib'
import { createOpenApi } from '../../../emulator/openapi/open-api'
import { readCode } from '../../support/read-code'

const openApi = createOpenApi({ appId: 'wx1', now: () => 0, isRecent: () => true, push: () => undefined })
const call = (api: string, params: Record<string, unknown>) => openApi.call({ api, params, from: null })

describe('wxacode.getUnlimited', () => {
  const picture = (params: Record<string, unknown>) => {
    const answer = call('wxacode.getUnlimited', params)
    if (answer.kind !== 'bytes') throw new Error('no picture')
    return answer
  }

  test('answers a PNG whose rows decode to the width asked for', () => {
    const { bytes, contentType } = picture({ scene: 'station=1', width: 280 })
    expect(contentType).toBe('image/png')
    expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([280, 280])
    const start = bytes.indexOf('IDAT') + 4
    const rows = inflateSync(bytes.subarray(start, start + bytes.readUInt32BE(start - 8)))
    expect(rows).toHaveLength(280 * 281)
  })

  test('draws the same picture for the same scene and another for another', () => {
    expect(picture({ scene: 'a' }).bytes).toEqual(picture({ scene: 'a' }).bytes)
    expect(picture({ scene: 'a' }).bytes).not.toEqual(picture({ scene: 'b' }).bytes)
  })

  test.each([280, 430, 1279, 1280])('is read by a reader as the page and the scene, %i px wide', (width) => {
    const { bytes } = picture({ scene: 'b=building-7', page: 'packages/help/pages/new/index', width })
    expect(readCode(bytes)).toBe('packages/help/pages/new/index?scene=b%3Dbuilding-7')
  })

  test.each([
    [40097, { scene: 'a', env_version: 'beta' }],
    [40129, { scene: '一' }],
    [40129, { scene: 'x'.repeat(33) }],
    [41030, { scene: 'a', page: '/pages/a' }],
    [40097, { scene: 'a', width: 100 }],
  ])('fails with %i', (errcode, params) => {
    expect(call('wxacode.getUnlimited', params)).toMatchObject({ json: { errcode } })
  })
})
