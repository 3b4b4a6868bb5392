// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/series_scene.h"

#include <QAbstractSeries>
#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QValueAxis>

using namespace Qt::StringLiterals;

namespace plaudit
{

SeriesScene::SeriesScene()
    : m_chart(new QChart)
{
    m_scene.addItem(m_chart);
    m_chart->legend()->hide();
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->setMinimumSize(0, 0);
    m_across = addHiddenAxis(Qt::AlignBottom);
    m_up = addHiddenAxis(Qt::AlignLeft);
}

QValueAxis *SeriesScene::addHiddenAxis(Qt::Alignment edge)
{
    auto *axis = new QValueAxis(m_chart);
    // Ticks and their labels are laid out though they are hidden.
    axis->setTickCount(2);
    axis->setLabelFormat(u" "_s);
    axis->setLabelsVisible(false);
    axis->setLineVisible(false);
    axis->setGridLineVisible(false);
    m_chart->addAxis(axis, edge);
    return axis;
}

void SeriesScene::begin(const QRectF &plot, Range across, Range up)
{
    m_plot = plot;
    m_chart->resize(plot.size());
    m_chart->setPlotArea(QRectF(QPointF(), plot.size()));
    m_across->setRange(across.low, across.high);
    m_up->setRange(up.low, up.high);
}

void SeriesScene::add(QAbstractSeries *series)
{
    m_chart->addSeries(series);
    series->attachAxis(m_across);
    series->attachAxis(m_up);
}

void SeriesScene::paint(QPainter &painter)
{
    m_chart->layout()->activate();
    m_scene.setSceneRect(QRectF(QPointF(), m_plot.size()));
    m_scene.render(&painter, m_plot, m_scene.sceneRect(), Qt::IgnoreAspectRatio);
    m_chart->removeAllSeries();
}

} // namespace plaudit
