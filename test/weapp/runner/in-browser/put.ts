import type { Put } from '../../support/device/cloud-storage'

/** By the one way in which a browser tells how much has gone. */
export const putWatched: Put = ({ url, authorization, bytes, sent, stop }) =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('PUT', url)
    request.setRequestHeader('authorization', authorization)
    request.upload.addEventListener('progress', ({ loaded }) => sent(loaded))
    request.addEventListener('load', () => {
      sent(bytes.length)
      resolve(request.status)
    })
    request.addEventListener('error', () => reject(new Error('net::ERR_FAILED')))
    request.addEventListener('abort', () => reject(new Error('abort')))
    stop.addEventListener('abort', () => request.abort())
    request.send(bytes.slice())
  })
