// SPDX-License-Identifier: AGPL-3.0-or-later
package org.shouwang.ui.widgets;

import java.util.List;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.shouwang.ui.icons.KitIcon;
import org.shouwang.ui.theme.TextStyle;
import org.shouwang.ui.theme.Theme;
import org.shouwang.ui.theme.Tone;

/**
 * Chooses one of a few. Space or a click opens the list, arrows step through it, a letter jumps to the next label that starts with
 * it. Sends {@link SWT#Selection} when a person has chosen.
 */
public final class ChoiceBox extends Canvas {
	private static final int HEIGHT = 32;

	/**
	 * One of the few.
	 *
	 * @param value what it stands for; {@code null} for "nothing"
	 * @param label what is shown
	 */
	public record Choice(Object value, String label) {
	}

	private final Theme theme;
	private List<Choice> choices = List.of();
	private int chosen = -1;
	private boolean readOnly;
	private Tone fault;

	/** A box without choices yet. */
	public ChoiceBox(Composite parent, Theme theme) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.theme = theme;
		setFont(theme.font(TextStyle.BODY));
		addListener(SWT.Paint, e -> paint(e.gc));
		addListener(SWT.MouseDown, e -> open());
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS
				|| e.detail == SWT.TRAVERSE_ESCAPE);
		addListener(SWT.FocusIn, e -> redraw());
		addListener(SWT.FocusOut, e -> redraw());
		Accessibility.name(this, ACC.ROLE_COMBOBOX, this::shown);
	}

	/** What can be chosen; the first choice with the present value stays chosen. */
	public void setChoices(List<Choice> newChoices) {
		Object present = value();
		choices = List.copyOf(newChoices);
		setValue(present);
	}

	/** The value chosen; {@code null} where there is none. */
	public Object value() {
		return chosen < 0 ? null : choices.get(chosen).value();
	}

	/** Chooses the choice with this value, or none; tells no listener. */
	public void setValue(Object value) {
		chosen = -1;
		for (int i = 0; i < choices.size() && chosen < 0; i++) {
			chosen = Objects.equals(choices.get(i).value(), value) ? i : -1;
		}
		redraw();
	}

	/** Chooses as a person would. */
	public void choose(Object value) {
		setValue(value);
		notifyListeners(SWT.Selection, new Event());
	}

	/** Shows the choice without letting it be changed. */
	public void setReadOnly(boolean readOnly) {
		this.readOnly = readOnly;
		redraw();
	}

	/** Frames the box in the tone of a fault, or as usual for {@code null}. */
	public void setFault(Tone newFault) {
		fault = newFault;
		redraw();
	}

	private String shown() {
		return chosen < 0 ? "" : choices.get(chosen).label();
	}

	private void open() {
		forceFocus();
		if (!readOnly) {
			ChoicePopup.open(this, theme, choices.stream().map(Choice::label).toList(), chosen, this::step);
		}
	}

	private void step(int index) {
		if (index >= 0 && index < choices.size() && index != chosen && !readOnly) {
			choose(choices.get(index).value());
		}
	}

	private void key(Event e) {
		switch (e.keyCode) {
		case SWT.ARROW_DOWN -> step(chosen + 1);
		case SWT.ARROW_UP -> step(chosen - 1);
		case SWT.HOME -> step(0);
		case SWT.END -> step(choices.size() - 1);
		case ' ', SWT.CR, SWT.F4 -> open();
		default -> jump(e.character);
		}
	}

	private void jump(char letter) {
		for (int i = 1; Character.isLetterOrDigit(letter) && i <= choices.size(); i++) {
			int index = (chosen + i) % choices.size();
			if (choices.get(index).label().regionMatches(true, 0, String.valueOf(letter), 0, 1)) {
				step(index);
				return;
			}
		}
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		GC gc = new GC(this);
		int widest = choices.stream().mapToInt(c -> gc.textExtent(c.label()).x).max().orElse(40);
		gc.dispose();
		return new Point(wHint == SWT.DEFAULT ? widest + 44 : wHint, hHint == SWT.DEFAULT ? HEIGHT : hHint);
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		Shapes.fill(gc, area, Shapes.RADIUS, theme.color(readOnly ? Tone.PANEL : Tone.RAISED));
		Tone frame = fault != null ? fault : isFocusControl() ? Tone.ACCENT : readOnly ? Tone.LINE : Tone.FRAME;
		Shapes.frame(gc, area, Shapes.RADIUS, isFocusControl() ? 2 : 1, theme.color(frame));
		gc.setForeground(theme.color(Tone.TEXT));
		String text = Shapes.shorten(gc, shown(), area.width - 40);
		gc.drawText(text, 12, (area.height - gc.textExtent(text).y) / 2, SWT.DRAW_TRANSPARENT);
		if (!readOnly) {
			gc.drawImage(theme.icon(KitIcon.CHEVRON_DOWN, Tone.MUTED), area.width - 24, (area.height - 16) / 2);
		}
	}
}
