// The usual way, after Google's samples: one function for each cell, each reading the whole sheet by itself.
// It knows nothing of who is who, of replies, crowds, ramps, freezes or quotas.

function log_() {
  var rows = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Log').getDataRange().getValues();
  var headers = rows.shift();
  return rows.map(function (row) {
    var record = {};
    headers.forEach(function (header, index) {
      record[header] = row[index];
    });
    return record;
  });
}

function setting_(name) {
  var rows = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Settings').getDataRange().getValues();
  for (var i = 0; i < rows.length; i++) if (rows[i][0] === name) return rows[i][1];
  return '';
}

function dayOf_(date) {
  return Math.floor(date.getTime() / 86400000);
}

function today_() {
  return dayOf_(new Date());
}

function inChallenge_() {
  var start = dayOf_(setting_('Challenge start'));
  var today = today_();
  return log_().filter(function (row) {
    return row.Date instanceof Date && dayOf_(row.Date) >= start && dayOf_(row.Date) <= today;
  });
}

function countsByDay_() {
  var counts = {};
  inChallenge_().forEach(function (row) {
    var day = dayOf_(row.Date);
    counts[day] = (counts[day] || 0) + 1;
  });
  return counts;
}

function MY_ACTIONS() {
  return inChallenge_().length;
}

function MY_CONNECTIONS() {
  var seen = {};
  inChallenge_().forEach(function (row) {
    if (row.How === 'in person' || row['Two-way'] === 'yes') seen[row.People] = true;
  });
  return Object.keys(seen).length;
}

function MY_DAY() {
  return today_() - dayOf_(setting_('Challenge start')) + 1;
}

function MY_STREAK() {
  var counts = countsByDay_();
  var streak = 0;
  for (var day = today_(); counts[day]; day--) streak++;
  return streak;
}

function MY_BEST_STREAK() {
  var counts = countsByDay_();
  var best = 0;
  var run = 0;
  for (var day = dayOf_(setting_('Challenge start')); day <= today_(); day++) {
    run = counts[day] ? run + 1 : 0;
    best = Math.max(best, run);
  }
  return best;
}

function MY_CONSISTENCY() {
  return Object.keys(countsByDay_()).length / MY_DAY();
}

function MY_PACE() {
  return MY_CONNECTIONS() - (30 * MY_DAY()) / 30;
}

function MY_PROJECTION() {
  return (MY_CONNECTIONS() / MY_DAY()) * 30;
}

function MY_FUNNEL(kind) {
  var asked = inChallenge_().filter(function (row) {
    return row.Kind === kind;
  });
  var reached = asked.filter(function (row) {
    return row.Outcome === 'call' || row.Outcome === 'yes';
  });
  return reached.length + ' of ' + asked.length;
}

function MY_RESPONSE_RATE() {
  var asked = inChallenge_().filter(function (row) {
    return row.Kind === 'pitch' || row.Kind === 'referral ask';
  });
  var answered = asked.filter(function (row) {
    return row.Outcome !== '' && row.Outcome !== 'silence';
  });
  return answered.length / asked.length;
}

function MY_CHANNELS() {
  var channels = {};
  inChallenge_().forEach(function (row) {
    channels[row.Channel] = (channels[row.Channel] || 0) + 1;
  });
  return Object.keys(channels).map(function (channel) {
    return [channel, channels[channel]];
  });
}

function MY_FOLLOW_UPS_DUE() {
  var rows = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Follow-ups').getDataRange().getValues();
  return rows.filter(function (row, index) {
    return index > 0 && row[5] === 'planned' && row[4] instanceof Date && dayOf_(row[4]) <= today_();
  }).length;
}
