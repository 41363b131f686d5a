import { describe, expect, it } from 'vitest';
import * as written from '../../../shared/text/han-form-lists';
import { hanFormOf, hanFormsIn, isSimplified } from '../../../shared/text/han-forms';
import { hanFormLists } from '../../generate/han-forms';

describe('the lists of Chinese forms', () => {
  it('are what the packages give', () => {
    expect({ ...written }).toEqual(hanFormLists());
  });

  it.each([
    ['语', 'simplified', '語'],
    ['进', 'simplified', '進'],
    ['馆', 'simplified', '館'],
    ['发', 'doubtful', '発髪'],
    ['龙', 'doubtful', '竜龍'],
    ['墙', 'doubtful', '牆墻'],
    ['网', 'doubtful', '網'],
    ['锂', 'foreign', ''],
    ['經', 'old', '経'],
    ['勳', 'old', '勲'],
    ['說', 'old', '説'],
    ['啟', 'old', '啓'],
  ])('know %s as %s', (character, kind, japanese) => {
    expect(hanFormOf(character)).toEqual({ kind, japanese: [...japanese] });
  });

  it('leave alone what Japanese writes', () => {
    const japanese =
      '語学と体育、范余于沈叶、几帳面、烟草、龍、鷗外、頰、剝、嘘、繋、濾過、檜、俠、髙﨑、裡、台、弁、後后里面';
    expect(hanFormsIn(japanese)).toEqual([]);
    expect(isSimplified('經')).toBe(false);
    expect(isSimplified('这')).toBe(true);
  });
});
