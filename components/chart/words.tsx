import type { PlacedText } from "#lib/layout/placed.ts";

interface WordsProps {
  readonly place: PlacedText;
  readonly size: number;
  readonly weight?: 400 | 600;
  readonly fill: string;
}

/** One line of words where the layout put it. */
export function Words({ place, size, weight = 400, fill }: WordsProps) {
  return (
    <text
      x={place.x}
      y={place.y}
      fontSize={size}
      fontWeight={weight}
      textAnchor={place.anchor === "start" ? undefined : place.anchor}
      fill={fill}
    >
      {/* The space, which takes no room, keeps lines apart where they are copied or read out. */}
      {`${place.text} `}
    </text>
  );
}
