import { createRoot } from 'react-dom/client'
import { DemoBar } from './demo-bar'

/** Puts the bar above the app, in a root of its own: pages come and go, it stays. */
export function mountDemoBar(): void {
  const box = document.createElement('div')
  document.body.append(box)
  document.documentElement.classList.add('with-demo-bar')
  createRoot(box).render(<DemoBar />)
}
