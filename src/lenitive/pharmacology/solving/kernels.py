"""The compiled kernels, nothing else: a block of people is walked through a schedule side by side.

Arrays end in the person axis, so that one instruction serves several people. All steps of a section are made from one
ladder of squarings; runs of equal steps use a table of output rows. No kernel starts threads: `threads` hands blocks
to a pool (see docs/decisions.md, 4). The slower, more obvious twin is `solver.OnePerson`.
"""

from __future__ import annotations

import numpy as np
from numba import njit

TERMS = 12
LARGEST_NORM = 0.25  # TERMS terms at this norm leave 2e-18 of the matrix
NS_PER_H = 3.6e12

_fast = njit(nogil=True, cache=True, fastmath={"contract", "nsz"}, error_model="numpy")


@_fast
def _three(row, path, at, b, j, result):  # type: ignore[no-untyped-def]
    """result (+)= row[k] b[k, j] for three k of a path; path[0] counts them, the first group replaces the result."""
    left = path[0] - at + 1
    k0 = path[at]
    k1 = path[min(at + 1, path[0])]
    k2 = path[min(at + 2, path[0])]
    if left >= 3 and at > 1:
        for p in range(result.size):
            result[p] += row[k0, p] * b[k0, j, p] + row[k1, p] * b[k1, j, p] + row[k2, p] * b[k2, j, p]
    elif left >= 3:
        for p in range(result.size):
            result[p] = row[k0, p] * b[k0, j, p] + row[k1, p] * b[k1, j, p] + row[k2, p] * b[k2, j, p]
    elif left == 2 and at > 1:
        for p in range(result.size):
            result[p] += row[k0, p] * b[k0, j, p] + row[k1, p] * b[k1, j, p]
    elif left == 2:
        for p in range(result.size):
            result[p] = row[k0, p] * b[k0, j, p] + row[k1, p] * b[k1, j, p]
    elif at > 1:
        for p in range(result.size):
            result[p] += row[k0, p] * b[k0, j, p]
    else:
        for p in range(result.size):
            result[p] = row[k0, p] * b[k0, j, p]


@_fast
def _multiply(a, b, paths, result):  # type: ignore[no-untyped-def]
    """result = a @ b for each person. paths[i, j]: the k that join j to i; where there is none, nothing is touched."""
    size = a.shape[0]
    for i in range(size):
        for j in range(size):
            for at in range(1, paths[i, j, 0] + 1, 3):
                _three(a[i], paths[i, j], at, b, j, result[i, j])


@_fast
def _small(matrix, shift, time_h, paths, total, positive, work):  # type: ignore[no-untyped-def]
    """total = exp(matrix x time_h) where the norm is small, by a Taylor sum of positive terms."""
    size = matrix.shape[0]
    for i in range(size):
        for j in range(size):
            diagonal = 1.0 if i == j else 0.0
            positive[i, j] = (matrix[i, j] + shift * diagonal) * time_h
            total[i, j] = diagonal
            work[i, j] = 0.0
    for term in range(TERMS, 0, -1):
        _multiply(positive, total, paths, work)
        total[:] = work * (1.0 / term)
        for i in range(size):
            total[i, i] += 1.0
    total *= np.exp(-shift * time_h)


@_fast
def _fill_ladder(block, unit_ns, longest_ns, paths, rungs, spare):  # type: ignore[no-untyped-def]
    """rungs[k] = exp(A t 2^k) up to the longest step; returns t in hours and the number of the rung of `unit_ns`.

    t is the unit halved or doubled until its norm is just below LARGEST_NORM: a smaller t would lose a digit with every
    squaring. The number is negative where the unit itself is smaller than t.
    """
    matrix, shift = block
    base_h = unit_ns / NS_PER_H
    unit_rung = 0
    while shift * base_h > LARGEST_NORM:
        base_h *= 0.5
        unit_rung += 1
    while 2 * shift * base_h <= LARGEST_NORM:
        base_h *= 2.0
        unit_rung -= 1
    _small(matrix, shift, base_h, paths, rungs[0], spare[0], spare[1])
    reached_h = base_h
    rung = 0
    while 2 * reached_h <= longest_ns / NS_PER_H * (1 + 1e-9) and rung + 1 < rungs.shape[0]:
        _multiply(rungs[rung], rungs[rung], paths, rungs[rung + 1])
        reached_h *= 2.0
        rung += 1
    return base_h, unit_rung


@_fast
def _powers_of_steps(block, units, step_ns, paths, rungs, powers, spare):  # type: ignore[no-untyped-def]
    """powers[s] = exp(A x step s): a product of rungs, one for each bit; what is finer than a rung by a Taylor sum."""
    matrix, shift = block
    unit_ns, unit_rung = units
    for step in range(step_ns.size):
        left = step_ns[step] // unit_ns
        rung = max(unit_rung, 0)
        is_first = True
        if unit_rung < 0:
            rest = left & ((1 << -unit_rung) - 1)
            left >>= -unit_rung
            if rest > 0:
                _small(matrix, shift, rest * unit_ns / NS_PER_H, paths, powers[step], spare[0], spare[1])
                is_first = False
        while left > 0:
            if left & 1:
                if is_first:
                    powers[step] = rungs[rung]
                else:
                    _multiply(powers[step], rungs[rung], paths, spare[0])
                    powers[step] = spare[0]
                is_first = False
            left >>= 1
            rung += 1


@_fast
def _turn(rungs, turned):  # type: ignore[no-untyped-def]
    """turned[p] = person p's own rungs, side by side; eight people at a time, to stay in nearer memory."""
    count, size, _, width = rungs.shape
    for low in range(0, width, 8):
        for rung in range(count):
            for i in range(size):
                for j in range(size):
                    for p in range(low, min(low + 8, width)):
                        turned[p, rung, i, j] = rungs[rung, i, j, p]


@_fast
def _advance(vector, time_h, person, motion, spare):  # type: ignore[no-untyped-def]
    """vector = exp(A time) vector for one person: whole rungs of the ladder, then a short Taylor sum."""
    matrix, shift, base_h, turned = motion
    size = vector.size
    whole = int(time_h / base_h)
    rest_h = max(time_h - whole * base_h, 0.0)
    rung = 0
    while whole > 0:
        if whole & 1:
            for i in range(size):
                total = 0.0
                for j in range(size):
                    total += turned[person, rung, i, j] * vector[j]
                spare[i] = total
            vector[:] = spare
        whole >>= 1
        rung += 1
    start = vector.copy()
    for term in range(TERMS, 0, -1):
        for i in range(size):
            total = shift * vector[i]
            for j in range(size):
                total += matrix[person, i, j] * vector[j]
            spare[i] = start[i] + total * rest_h / term
        vector[:] = spare
    vector *= np.exp(-shift * rest_h)


@_fast
def _share(place, begin_ns, lasting_ns, length_ns, person, motion, pulse, spare, x):  # type: ignore[no-untyped-def]
    """Leaves in `pulse` what a portion with times of its own adds by the end of the interval; True if it adds.

    `place`: state, input row, amount (mg), whether it is the first interval. What enters at once counts in the interval
    at whose end, or in which, its moment lies, so that a level at that moment has it. A portion that runs through the
    whole interval is switched on in x instead.
    """
    state, row, amount, is_first = place
    pulse[:] = 0.0
    if lasting_ns == 0:
        if begin_ns > length_ns or begin_ns < 0 or (begin_ns == 0 and not is_first):
            return False
        pulse[state] = amount
        _advance(pulse, (length_ns - begin_ns) / NS_PER_H, person, motion, spare)
        return True
    on = max(begin_ns, 0)
    off = min(begin_ns + lasting_ns, length_ns)
    if off <= on:
        return False
    rate = amount / (lasting_ns / NS_PER_H)
    if on == 0 and off == length_ns:
        x[row, 0, person] += rate
        return False
    pulse[row] = rate
    _advance(pulse, (off - on) / NS_PER_H, person, motion, spare)
    pulse[row] = 0.0
    _advance(pulse, (length_ns - off) / NS_PER_H, person, motion, spare)
    return True


@_fast
def _move(power, x, reach, late, moved):  # type: ignore[no-untyped-def]
    """x = power @ x + late for each person, over the states that are not inputs."""
    states = late.shape[0]
    for i in range(states):
        for at in range(1, reach[i, 0] + 1, 3):
            _three(power[i], reach[i], at, x, 0, moved[i])
    for i in range(states):
        x[i, 0] = moved[i] + late[i]


@_fast
def _load(matrices, section, column_state, low, matrix):  # type: ignore[no-untyped-def]
    """Copy a section's rate matrices of a block (the last person fills the empty places); returns the largest rate."""
    states, people = matrices.shape[1], matrices.shape[3]
    shift = 1.0
    for i in range(states):
        for j in range(states):
            for p in range(matrix.shape[2]):
                matrix[i, j, p] = matrices[section, i, j, min(low + p, people - 1)]
        shift = max(shift, -np.min(matrix[i, i]))
    for column in range(column_state.size):
        matrix[column_state[column], states + column] = 1.0
    return shift


@_fast
def _fill_table(power, paths, reach, outputs, table, jump, spare):  # type: ignore[no-untyped-def]
    """table[o, k] = output row (ng/mL per mg) after k + 1 steps; jump = the power of all of them together."""
    output_state, scale = outputs
    size, rows = power.shape[0], table.shape[1]
    for o in range(output_state.size):
        i = output_state[o]
        for j in range(size):
            table[o, 0, j] = power[i, j] * scale[o]
        for k in range(1, rows):
            for j in range(size):
                for at in range(1, paths[i, j, 0] + 1, 3):
                    _three(table[o, k - 1], paths[i, j], at, power, j, table[o, k, j])
    square, work = spare
    square[:] = power
    for i in range(size):
        for j in range(size):
            jump[i, j] = 1.0 if i == j else 0.0
    left = rows
    while left > 0:
        if left & 1:
            _multiply(jump, square, paths, work)
            jump[:] = work
        _multiply(square, square, paths, work)
        square[:] = work
        left >>= 1


@_fast
def _run(first_output, repeats, low, table, jump, reach, output_state, x, zero, moved, levels):  # type: ignore[no-untyped-def]
    """Write `repeats` tables of outputs and jump from one to the next."""
    width = x.shape[2]
    count = min(width, levels.shape[2] - low)
    line = np.empty(width)
    rows = table.shape[1]
    for repeat in range(repeats):
        for o in range(output_state.size):
            path = reach[output_state[o]]
            for k in range(rows):
                at_time = first_output + repeat * rows + k
                if count == width:
                    line = levels[o, at_time, low : low + width]
                for at in range(1, path[0] + 1, 3):
                    _three(table[o, k], path, at, x, 0, line)
                if count < width:
                    levels[o, at_time, low : low + count] = line[:count]
        _move(jump, x, reach, zero, moved)


@_fast
def _give(lists, node, low, count, entries, items, x):  # type: ignore[no-untyped-def]
    """Boluses of a node into their states, then running infusions of the interval into their input rows."""
    entry_state, entry_row, fraction, _, duration_ns = entries
    item_entry, _, item_mg = items
    for place in range(lists[0][0][node], lists[0][0][node + 1]):
        item = lists[0][1][place]
        entry = item_entry[item]
        for p in range(count):
            x[entry_state[entry], 0, p] += item_mg[item] * fraction[entry, low + p]
    if node + 1 >= lists[1][0].size:
        return
    for place in range(lists[1][0][node], lists[1][0][node + 1]):
        item = lists[1][1][place]
        entry = item_entry[item]
        for p in range(count):
            rate = item_mg[item] * fraction[entry, low + p] / (duration_ns[entry, low + p] / NS_PER_H)
            x[entry_row[entry], 0, p] += rate


@_fast
def _give_varying(varying, node, node_ns, low, count, entries, items, motion, x, late, pulse, spare):  # type: ignore[no-untyped-def]
    """Portions with times of each person's own, over one interval."""
    entry_state, entry_row, fraction, delay_ns, duration_ns = entries
    item_entry, item_start_ns, item_mg = items
    length_ns = node_ns[node + 1] - node_ns[node]
    for place in range(varying[0][node], varying[0][node + 1]):
        item = varying[1][place]
        entry = item_entry[item]
        for p in range(count):
            begin_ns = item_start_ns[item] + delay_ns[entry, low + p] - node_ns[node]
            where = (entry_state[entry], entry_row[entry], item_mg[item] * fraction[entry, low + p], node == 0)
            if _share(where, begin_ns, duration_ns[entry, low + p], length_ns, p, motion, pulse, spare, x):
                for i in range(late.shape[0]):
                    late[i, p] += pulse[i]


@_fast
def _write(outputs, at, low, count, x, levels):  # type: ignore[no-untyped-def]
    """Levels of a node."""
    output_state, scale = outputs
    for o in range(output_state.size):
        for p in range(count):
            levels[o, at, low + p] = x[output_state[o], 0, p] * scale[o, p]


@_fast
def _begin_section(section, low, people, steps, ladder, motion, spare):  # type: ignore[no-untyped-def]
    """Everything that a new rate matrix needs: ladder, powers of its steps, each person's own copy where wanted."""
    matrices, column_state, _, _, paths, _ = people
    step_range, step_ns, unit_ns, longest_ns = steps
    rungs, powers = ladder
    matrix, own_matrix, own_rungs = motion
    shift = _load(matrices, section, column_state, low, matrix)
    first, last = step_range[section], step_range[section + 1]
    if last == first:
        return shift, 1.0
    base_h, unit_rung = _fill_ladder((matrix, shift), unit_ns[section], longest_ns[section], paths, rungs, spare)
    units = (unit_ns[section], unit_rung)
    _powers_of_steps((matrix, shift), units, step_ns[first:last], paths, rungs, powers, spare)
    if own_matrix.shape[0] > 1:
        _turn(rungs, own_rungs)
        for p in range(own_matrix.shape[0]):
            own_matrix[p] = matrix[:, :, p]
    return shift, base_h


@_fast
def follow_block(low, width, people, plan, lists, entries, items, levels, ends):  # type: ignore[no-untyped-def]
    """Walk people low..low+width through the schedule; writes levels[:, :, low:] and ends[:, low:]."""
    matrices, column_state, output_state, output_scale, paths, reach = people
    node_ns, output_at, section_of, step_of, steps, run_of, rows, rung_count = plan
    states = matrices.shape[1]
    size = states + column_state.size
    count = min(width, matrices.shape[3] - low)
    matrix = np.zeros((size, size, width))
    spare = (np.zeros_like(matrix), np.zeros_like(matrix))
    ladder = (np.zeros((rung_count, size, size, width)), np.zeros((np.max(np.diff(steps[0])), size, size, width)))
    has_own = width if lists[2][1].size > 0 else 1
    motion = (
        matrix,
        np.zeros((has_own, size, size)),
        np.zeros((has_own, rung_count if has_own > 1 else 1, size, size)),
    )
    table, jump = np.zeros((output_state.size, max(rows, 1), size, width)), np.zeros_like(matrix)
    x = np.zeros((size, 1, width))
    late, zero, moved = np.zeros((states, width)), np.zeros((states, width)), np.zeros((states, width))
    scale = np.zeros((output_state.size, width))
    pulse, line = np.empty(size), np.empty(size)
    loaded, tabled, shift, base_h = -1, -1, 1.0, 1.0
    node = 0
    while node < node_ns.size:
        section = section_of[node]
        if section != loaded:
            shift, base_h = _begin_section(section, low, people, steps, ladder, motion, spare)
            scale[:, :count] = output_scale[:, section, low : low + count]
            loaded, tabled = section, -1
        x[states:] = 0.0
        _give(lists, node, low, count, entries, items, x)
        if output_at[node] >= 0:
            _write((output_state, scale), output_at[node], low, count, x, levels)
        if node + 1 == node_ns.size:
            break
        step = step_of[node]
        power = ladder[1][step - steps[0][section]]
        repeats = run_of[node] // rows if rows > 0 else 0
        if repeats > 0:
            if tabled != step:
                _fill_table(power, paths, reach, (output_state, scale), table, jump, spare)
                tabled = step
            _run(output_at[node + 1], repeats, low, table, jump, reach, output_state, x, zero, moved, levels)
            node += repeats * rows
            continue
        late[:] = 0.0
        if lists[2][1].size > 0:
            own = (motion[1], shift, base_h, motion[2])
            _give_varying(lists[2], node, node_ns, low, count, entries, items, own, x, late, pulse, line)
        _move(power, x, reach, late, moved)
        node += 1
    ends[:, low : low + count] = x[:states, 0, :count]
