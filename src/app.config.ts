const galleryPages = LOCAL_BUILD ? ['pages/gallery/index'] : []

// A browser build slides pages by itself, and hides the one behind when the slide is over: who goes back meanwhile
// found that page blank.
const withoutSlides = process.env.TARO_ENV === 'h5' ? { animation: false } : {}

export default defineAppConfig({
  ...withoutSlides,
  pages: ['pages/home/index', 'pages/me/index'],
  subPackages: [
    {
      root: 'packages/help',
      // The form of the people's-voice station listens, too.
      pages: ['pages/new/index', 'pages/track/index', 'pages/mine/index', 'pages/claim/index', 'pages/appeal/index'],
      // Speech to text. Where it is declared it is loaded, and WeChat lets one package alone have it.
      plugins: { WechatSI: { version: '0.3.5', provider: 'wx069ba97219f66d99' } },
    },
    {
      root: 'packages/appeals',
      pages: [
        ...['pages/mine/index', 'pages/track/index', 'pages/handled/index', 'pages/published/index'],
        ...['pages/reception/index', 'pages/item/index'],
      ],
    },
    { root: 'packages/duty', pages: ['pages/workbench/index', 'pages/shifts/index'] },
    {
      root: 'packages/desk',
      pages: [
        'pages/coordinator/index',
        'pages/operator/index',
        'pages/roster/index',
        'pages/plan/index',
        'pages/wall/index',
        'pages/appeals/index',
        'pages/admin/index',
        'pages/book/index',
      ],
    },
    { root: 'packages/board', pages: ['pages/board/index', 'pages/report/index', 'pages/street/index'] },
    {
      root: 'packages/volunteering',
      pages: [
        ...['pages/feed/index', 'pages/activity/index', 'pages/roll/index', 'pages/record/index'],
        ...['pages/organised/index', 'pages/write/index', 'pages/wishes/index', 'pages/wish/index'],
        'pages/certificate/index',
      ],
    },
    {
      root: 'packages/account',
      pages: ['pages/inbox/index', 'pages/account/index', 'pages/role/index', ...galleryPages],
    },
  ],
  preloadRule: { 'pages/home/index': { network: 'all', packages: ['packages/help'] } },
  lazyCodeLoading: 'requiredComponents',
  sitemapLocation: 'sitemap.json',
  // Without both, WeChat refuses getLocation on every phone, whatever its owner says.
  requiredPrivateInfos: ['getLocation', 'chooseLocation'],
  permission: { 'scope.userLocation': { desc: '求助时帮您选最近的一栋；值班时算远近，到门口、到活动签到' } },
  window: {
    navigationBarBackgroundColor: '#F7F2E9',
    navigationBarTextStyle: 'black',
    navigationBarTitleText: '民声驿站',
    backgroundColor: '#F7F2E9',
    backgroundTextStyle: 'dark',
  },
  tabBar: {
    color: '#6F6257',
    selectedColor: '#952730',
    backgroundColor: '#FFFDF9',
    borderStyle: 'white',
    list: [
      {
        pagePath: 'pages/home/index',
        text: '首页',
        iconPath: 'ui/tab-bar/home.png',
        selectedIconPath: 'ui/tab-bar/home-current.png',
      },
      {
        pagePath: 'pages/me/index',
        text: '我的',
        iconPath: 'ui/tab-bar/me.png',
        selectedIconPath: 'ui/tab-bar/me-current.png',
      },
    ],
  },
})
