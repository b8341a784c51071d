import { type ContractCase, caught, type Ground } from './contract-case'

async function put({ sdk, id }: Ground, name: string, text: string): Promise<string> {
  const { fileID } = await sdk.uploadFile({ cloudPath: `contract/${id(name)}`, fileContent: Buffer.from(text) })
  return fileID
}

/** Files. */
export const STORAGE_CASES: readonly ContractCase[] = [
  {
    name: 'an upload answers a file id and, with this SDK, always statusCode -1',
    async run(ground) {
      const { sdk, id } = ground
      const answer = await sdk.uploadFile({ cloudPath: `contract/${id('a.txt')}`, fileContent: Buffer.from('hello') })
      expect(answer).toEqual({ fileID: expect.stringMatching(/^cloud:\/\//), statusCode: -1, errMsg: 'uploadFile:ok' })
      expect((await sdk.downloadFile({ fileID: answer.fileID })).fileContent.toString()).toBe('hello')
      await sdk.deleteFile({ fileList: [answer.fileID] })
    },
  },
  {
    name: 'Chinese names and spaces survive the way there and back',
    async run(ground) {
      const fileID = await put(ground, '门牌 照片.txt', '桐花里')
      expect((await ground.sdk.downloadFile({ fileID })).fileContent.toString()).toBe('桐花里')
      await ground.sdk.deleteFile({ fileList: [fileID] })
    },
  },
  {
    name: 'a temporary URL opens the file, and a missing file has none',
    async run(ground) {
      const fileID = await put(ground, 'b.txt', 'hello')
      const missing = `${fileID}.none`
      const { fileList } = await ground.sdk.getTempFileURL({ fileList: [fileID, missing] })
      expect(fileList[0]).toMatchObject({ fileID, status: 0, errMsg: 'ok' })
      expect(await (await fetch(String(fileList[0]?.tempFileURL))).text()).toBe('hello')
      expect(fileList[1]).toMatchObject({ fileID: missing, status: -503003, tempFileURL: '' })
      await ground.sdk.deleteFile({ fileList: [fileID] })
    },
  },
  {
    name: 'a deleted file cannot be downloaded',
    async run(ground) {
      const fileID = await put(ground, 'c.txt', 'hello')
      const { fileList } = await ground.sdk.deleteFile({ fileList: [fileID] })
      expect(fileList).toMatchObject([{ fileID, status: 0, errMsg: 'ok' }])
      expect(await caught(ground.sdk.downloadFile({ fileID }))).toMatchObject({
        errCode: -1,
        code: 'STORAGE_FILE_NONEXIST',
      })
    },
  },
  {
    name: 'content other than a Buffer or a file stream is refused by the SDK itself',
    async run({ sdk, id }) {
      const failure = await caught(sdk.uploadFile({ cloudPath: `contract/${id('d.txt')}`, fileContent: 'text' }))
      expect(failure).toMatchObject({ code: 'INVALID_PARAM' })
    },
  },
]
