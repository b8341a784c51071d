/// <reference types="@tarojs/taro" />

/** True only in the browser build that talks to a cloud on this machine; code behind it leaves every other build. */
declare const LOCAL_BUILD: boolean

/** Where the browser build finds the cloud: a base URL without a final slash, or '' for the page's own origin. */
declare const CLOUD_URL: string

/** The cloud environment id of the mini-program build; '' lets the phone choose the default one. */
declare const CLOUD_ENV: string

declare module '*.png' {
  const url: string
  export default url
}

declare module '*.svg' {
  const url: string
  export default url
}

declare module '*.scss'

declare namespace NodeJS {
  interface ProcessEnv {
    readonly TARO_ENV: 'weapp' | 'h5'
  }
}
