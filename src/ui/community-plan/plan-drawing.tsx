import { HATCHING, PAGE_COLORS, paintOf } from './plan-paint'
import type { PlanShape } from './plan-shapes'
import type { Box } from './projection'

interface PlanDrawingProps {
  readonly shapes: readonly PlanShape[]
  readonly box: Box
  readonly labelSize: number
}

/** The plan as an inline drawing; a browser only, and in the page's own colours. */
export function PlanDrawing({ shapes, box, labelSize }: PlanDrawingProps) {
  return (
    <svg
      className='ui-plan__picture'
      viewBox={`0 0 ${box.width} ${box.height}`}
      strokeLinejoin='round'
      strokeLinecap='round'
      aria-hidden='true'
    >
      <Hatching />
      {shapes.map((shape) => {
        const paint = paintOf(shape, PAGE_COLORS)
        if (shape.kind === 'path') return <path key={shape.id} d={shape.d} {...paint} />
        const [x, y] = shape.at
        if (shape.kind === 'circle') return <circle key={shape.id} cx={x} cy={y} r={shape.r} {...paint} />
        return (
          <text
            key={shape.id}
            x={x}
            y={y}
            dy='.36em'
            textAnchor='middle'
            paintOrder='stroke'
            fontSize={labelSize}
            fontWeight={shape.chosen ? 'bold' : 'normal'}
            {...paint}
          >
            {shape.text}
          </text>
        )
      })}
    </svg>
  )
}

function Hatching() {
  const { id, step, line, turn } = HATCHING
  return (
    <defs>
      <pattern id={id} width={step} height={step} patternUnits='userSpaceOnUse' patternTransform={turn}>
        <rect width={line} height={step} fill={PAGE_COLORS.gap} />
      </pattern>
    </defs>
  )
}
