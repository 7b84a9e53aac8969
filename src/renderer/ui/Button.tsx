/** The two buttons of the window: one with words, one with a picture whose words a screen reader hears. */

import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import './button.css';

type ButtonProps = Omit<ComponentProps<'button'>, 'type'> & {
  /** `primary`: the one that Enter presses. `danger`: takes something away. `quiet`: no frame. */
  readonly look?: 'plain' | 'primary' | 'danger' | 'quiet';
  readonly type?: 'button' | 'submit';
  readonly icon?: LucideIcon;
};

export function Button({
  look = 'plain',
  type = 'button',
  icon: Icon,
  className,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button type={type} className={`ui-button ui-button--${look} ${className ?? ''}`} {...rest}>
      {Icon && <Icon size={14} aria-hidden />}
      {children}
    </button>
  );
}

type IconButtonProps = Omit<ComponentProps<'button'>, 'type' | 'children' | 'aria-label'> & {
  readonly icon: LucideIcon;
  /** What it does: the tooltip, and the name for screen readers. */
  readonly label: string;
};

export function IconButton({ icon: Icon, label, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      className={`ui-button ui-button--icon ${className ?? ''}`}
      aria-label={label}
      title={label}
      {...rest}
    >
      <Icon size={15} aria-hidden />
    </button>
  );
}
