import { clockTime } from '@core/kit/local-time'
import { minutes } from '@core/kit/time'
import { useEffect, useState } from 'react'
import { becomePerson, personOfWindow } from '../../platform/cloud/person-of-window'
import { useCloudClock } from './use-cloud-clock'
import './demo-bar.scss'

interface DemoPerson {
  readonly openid: string
  readonly name: string
  readonly role: string
  readonly hint: string
}

/** Stands over the local build only: who this window is, and what time it is in the cloud on this machine. */
export function DemoBar() {
  const [open, setOpen] = useState(false)
  const cast = useCast()
  const clock = useCloudClock()
  const person = personOfWindow()
  const name = cast.find(({ openid }) => openid === person)?.name ?? person
  return (
    <aside className='demo-bar' aria-label='演示'>
      <div className='demo-bar__row'>
        <button
          type='button'
          className='demo-bar__button demo-bar__who'
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          演示：{name} {open ? '▴' : '▾'}
        </button>
        <span className='demo-bar__time'>{clock.at === undefined ? '' : clockTime(clock.at)}</span>
        <TurnButton label='+1 分' onTurn={() => clock.advance(minutes(1))} />
        <TurnButton label='+5 分' onTurn={() => clock.advance(minutes(5))} />
      </div>
      {open && (
        <div className='demo-bar__cast'>
          {cast.map(({ openid, name: label, role, hint }) => (
            <button
              type='button'
              key={openid}
              className='demo-bar__button demo-bar__person'
              aria-pressed={openid === person}
              onClick={() => becomePerson(openid)}
            >
              <b>{label}</b> {role} {hint === role ? '' : hint}
            </button>
          ))}
        </div>
      )}
    </aside>
  )
}

function TurnButton({ label, onTurn }: { readonly label: string; readonly onTurn: () => Promise<void> }) {
  const [busy, setBusy] = useState(false)
  const turn = () => {
    setBusy(true)
    onTurn()
      .catch(() => undefined)
      .finally(() => setBusy(false))
  }
  return (
    <button type='button' className='demo-bar__button' disabled={busy} aria-label={`时间 ${label}`} onClick={turn}>
      {label}
    </button>
  )
}

function useCast(): readonly DemoPerson[] {
  const [cast, setCast] = useState<readonly DemoPerson[]>([])
  useEffect(() => {
    fetch('/demo/cast.json')
      .then((response) => (response.ok ? response.json() : []))
      .then(setCast, () => undefined)
  }, [])
  return cast
}
