/**
 * Takes the long press out of every template Taro writes.
 *
 * A view that listens to `longpress` gets no `tap` from a finger that rests on it for more than 350 ms, and Taro's
 * templates listen on every view, whatever the page asked for. Old hands press slowly: their tap must count. Nothing
 * of ours listens to a long press (holding to talk is touchstart and touchend).
 */
export default function slowFingers(context: PluginContext): void {
  context.registerMethod({
    name: 'onSetupClose',
    fn({ template }) {
      for (const component of Object.values(template?.internalComponents ?? {})) delete component.bindLongTap
    },
  })
}

interface PluginContext {
  registerMethod(method: { readonly name: 'onSetupClose'; fn(platform: Platform): void }): void
}

interface Platform {
  readonly template?: { readonly internalComponents: Readonly<Record<string, { bindLongTap?: unknown }>> }
}
